# The gate with a noise model: a change that a rerun could show blocks nobody; one
# of a value that no campaign stands behind is judged as ever.
sh campaign.sh 11 >"$TMP/a.csv"
sh campaign.sh 23 >"$TMP/b.csv"
calgen analyze --noise "$TMP/a.csv" "$TMP/b.csv" -o "$TMP/noise.json" >"$TMP/text"
try() {
	echo "# $*"
	sed "$@" in/base.json >"$TMP/new.json"
	calgen audit --format line --noise "$TMP/noise.json" in/base.json "$TMP/new.json" | grep -v '^note'
	calgen audit --format json --noise "$TMP/noise.json" in/base.json "$TMP/new.json" |
		grep -o '"significance": .*"reason": "[^"]*"'
}
try 's/"launch_ns": 150000/"launch_ns": 330000/'
try 's/"launch_ns": 150000/"launch_ns": 180000/'
try 's/"launch_ns": 150000/"launch_ns": 150100/'
sed 's/"kind": "fitted"/"kind": "legacy"/' in/base.json >"$TMP/legacy.json"
sed 's/"launch_ns": 150000/"launch_ns": 330000/' "$TMP/legacy.json" >"$TMP/new.json"
calgen audit --format json --noise "$TMP/noise.json" "$TMP/legacy.json" "$TMP/new.json" |
	grep -o '"significance": .*"reason": "[^"]*"'
# Of a measured side and one that nobody measured.
try 's/"launch_ns": 150000/"launch_ns": 330000/; s/"kind": "fitted", "n": 300/"kind": "legacy"/'
sed 's/"kind": "fitted"/"kind": "measured"/' in/base.json >"$TMP/measured.json"
sed 's/"launch_ns": 150000/"launch_ns": 330000/' "$TMP/measured.json" >"$TMP/new.json"
calgen audit --format json --noise "$TMP/noise.json" "$TMP/measured.json" "$TMP/new.json" |
	grep -o '"significance": .*"reason": "[^"]*"'
