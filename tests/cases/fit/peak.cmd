# Efficiencies need a peak: from --like, or --peak-flops for one precision.
exec 2>&1
sed 's/fp32/fp16/' in/bins.csv >"$TMP/half.csv"
try() {
	echo "--- $*"
	calgen fit --quiet --id x-10w -o "$TMP/x.json" "$@" in/bins.csv && grep 'peak_flops_per_s' "$TMP/x.json"
}
try
try --peak-flops 3e12
try --form legacy
try --form legacy --like in/truth.json
try --form legacy --like in/truth.json --peak-flops 3e12
try --form legacy "$TMP/half.csv" --peak-flops 1e12
try --form legacy "$TMP/half.csv" --peak-flops 1e12 --precision fp16
try --form legacy "$TMP/half.csv" --like in/truth.json
try --form legacy "$TMP/half.csv" --like in/truth.json --peak-flops 4e12
try --form legacy "$TMP/half.csv" --peak-flops 0
try --form legacy "$TMP/half.csv" --like in/none.json
try --form sum
try --upstream-bins
try --form legacy --monotone --peak-flops 1e12
grep -v conv2d in/bins.csv >"$TMP/memory.csv"
calgen fit --quiet --form legacy --id x-10w -o "$TMP/y.json" "$TMP/memory.csv" && echo no FLOPs, no peak
calgen check --quiet "$TMP/y.json"
