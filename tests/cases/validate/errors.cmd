exec 2>&1
sh ../fit/rows.sh 3 0 >"$TMP/a.csv"
sh ../fit/rows.sh 1 0 >"$TMP/one.csv"
try() {
	echo "--- $*"
	calgen validate "$@" >"$TMP/out"
	echo "exit $?"
}
try
try "$TMP/a.csv"
try ../fit/in/truth.json
try ../fit/in/none.json "$TMP/a.csv"
try ../fit/in/mode.json "$TMP/a.csv"
try ../fit/in/truth.json --precision fp16 "$TMP/a.csv"
try ../fit/in/truth.json --mode 20w "$TMP/a.csv"
try ../fit/in/truth.json "$TMP/a.csv"
try --leave-out row "$TMP/a.csv"
try --leave-out network "$TMP/one.csv"
try --leave-out family "$TMP/a.csv"
sed 's/"below": "hold", "above": "hold"/"below": "hold", "above": "refuse"/; s/"to_flops": null/"to_flops": 67108864/' ../fit/in/truth.json >"$TMP/refuses.json"
try "$TMP/refuses.json" "$TMP/a.csv"
# Of two networks each is predicted by the other alone.
sh ../fit/rows.sh 2 0 >"$TMP/two.csv"
calgen validate --leave-out network --json "$TMP/two.csv" | grep -c '"measured_ns"'
