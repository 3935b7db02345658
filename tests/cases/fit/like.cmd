# What a person wrote about a peak that rows exceed stays when the rows are fitted again
# --like that file; a peak that is declared anew is one source, not two; batches are
# those of the rows, smallest to largest.
exec 2>&1
sh rows.sh | sed 's/^anet0,1/anet0,16/; s/^bnet1,1/bnet1,8/; s/^dnet3,1/dnet3,70000/' >"$TMP/a.csv"
facts() {
	calgen check --quiet "$1"
	sed -n '/"batch"/p; /"efficiency_above_one"/p; /"declared"/p' "$1"
}
try() {
	echo "--- $*"
	calgen fit --quiet --id x-10w --form legacy "$@" -o "$TMP/x.json" "$TMP/a.csv" && facts "$TMP/x.json"
}
calgen fit --quiet --id x-10w --form legacy --peak-flops 1e10 -o "$TMP/first.json" "$TMP/a.csv"
sed -i 's/\("efficiency_above_one": \)".*"/\1"boost clocks"/' "$TMP/first.json"
facts "$TMP/first.json"
cd "$TMP" || exit 2
try --like first.json
try --like first.json --peak-flops 1e13
# where nothing exceeds it, there is nothing to explain
sed 's/"value": 10000000000,/"value": 10000000000000,/' first.json >second.json
try --like second.json
