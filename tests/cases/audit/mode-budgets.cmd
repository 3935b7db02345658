# Which mode wins without a budget, within several, within one that none keeps, in a
# precision that none has, and where a mode came or went; in every format.
. ./edit.sh
family() { # folder, sed script of the higher mode
	mkdir -p "$TMP/$1"
	cp in/base.json "$TMP/$1/board-10w.json"
	sed -e 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/' \
		-e 's/"tdp_mw": 10000/"tdp_mw": 20000/; s/"value": 3000, "upper": 4000/"value": 6000, "upper": 8000/' \
		-e "$2" in/base.json >"$TMP/$1/board-20w.json"
}
family old ''
family new '/static_power_mw/s/"value": 6000/"value": 2500/'
sed 's/"name": "net"/"name": "other"/; s/fp32/int8/' in/net.json >"$TMP/other.json"
flips() { grep 'best mode\|mode-flipped' "$TMP/changes"; }
echo '# no budget'
options="--workloads in/net.json $TMP/other.json --"
audit "$TMP/old" "$TMP/new" >"$TMP/changes"
flips
echo '# several, one of them too short for any mode'
options="--workloads in/net.json $TMP/other.json --budget 9 --budget 0.001 --budget 6 --"
audit "$TMP/old" "$TMP/new" >"$TMP/changes"
flips
echo '# a mode came, a mode went, none is left'
mkdir "$TMP/one" "$TMP/none"
cp "$TMP/new/board-10w.json" "$TMP/one"
sed 's/"family": "board"/"family": "bored"/; s/"board-10w"/"bored-10w"/' in/base.json >"$TMP/none/board.json"
for pair in 'one new' 'new one' 'none new' 'new none'; do
	# shellcheck disable=SC2086 # words
	set -- $pair
	audit "$TMP/$1" "$TMP/$2" >"$TMP/changes"
	flips
done
echo '# no energies: the fastest wins'
for side in old new; do
	mkdir "$TMP/$side-bare"
	for mode in 10w 20w; do
		sed '/"energy"/,/^      }/d; /static_power_mw/d' "$TMP/$side/board-$mode.json" >"$TMP/$side-bare/board-$mode.json"
	done
done
calgen check "$TMP/old-bare" 2>&1 | tail -n 1
for slow in 10w 20w; do
	sed 's/"launch_ns": 150000/"launch_ns": 250000/; s/"launch_ns": 2500/"launch_ns": 9500/' "$TMP/old-bare/board-$slow.json" >"$TMP/new-bare/board-$slow.json"
	audit "$TMP/old-bare" "$TMP/new-bare" >"$TMP/changes"
	flips
	cp "$TMP/old-bare/board-$slow.json" "$TMP/new-bare"
done
for format in text markdown github junit gitlab; do
	echo "# $format"
	calgen audit --format $format --fail-on never --workloads in/net.json "$TMP/other.json" --budget 9 --budget 0.001 -- "$TMP/old" "$TMP/new"
done
echo '# json, sarif, html'
calgen audit --format json --fail-on never --workloads in/net.json "$TMP/other.json" --budget 9 --budget 0.001 -- "$TMP/old" "$TMP/new" |
	grep '"decision"' | sed 's/^ *//' | cut -c 1-150
calgen audit --format sarif --fail-on never --workloads in/net.json --budget 9 -- "$TMP/old" "$TMP/new" | grep -c mode-flipped
calgen audit --format html --fail-on never --workloads in/net.json "$TMP/other.json" --budget 9 --budget 0.001 -- "$TMP/old" "$TMP/new" | grep -c 'best mode'
