# What two campaigns of an unchanged board teach, and where they cannot.
sh campaign.sh 11 >"$TMP/a.csv"
sh campaign.sh 23 >"$TMP/b.csv"
tell() {
	calgen analyze --noise "$@" 2>&1
	echo "status $?"
}
tell "$TMP/a.csv" "$TMP/b.csv" -o "$TMP/noise.json"
grep -o '"all": {"keys": [0-9]*, "runs": [0-9]*' "$TMP/noise.json"
calgen analyze --json --noise "$TMP/a.csv" "$TMP/b.csv" | cmp - "$TMP/noise.json"
calgen analyze --noise "$TMP/a.csv" "$TMP/b.csv" -o - | cmp - "$TMP/noise.json"
echo '# a summary is as good as its rows, and the order does not matter'
calgen summarize -o "$TMP/a.sum" "$TMP/a.csv"
{ head -1 "$TMP/b.csv" && sed 1d "$TMP/b.csv" | sort -r; } >"$TMP/sorted.csv"
calgen analyze --noise "$TMP/a.sum" "$TMP/sorted.csv" -o - | cmp - "$TMP/noise.json"
echo '# twice as many pairs'
sh campaign.sh 47 >"$TMP/c.csv"
tell "$TMP/a.csv" "$TMP/b.csv" "$TMP/b.csv" "$TMP/c.csv" | head -5
echo '# too few runs'
grep -e network -e net1 "$TMP/a.csv" >"$TMP/one.csv"
tell "$TMP/one.csv" "$TMP/b.csv" -o "$TMP/small.json" | head -2
echo '# no second campaign'
tell "$TMP/a.csv" "$TMP/a.csv"
echo '# nothing in common'
sed 's/10w/20w/' "$TMP/b.csv" >"$TMP/other.csv"
tell "$TMP/a.csv" "$TMP/other.csv"
echo '# usage'
tell "$TMP/a.csv"
calgen analyze 2>&1
