# Budgets, knobs and calibrations that do not fit.
exec 2>&1
sh ../stages/in/requests.sh >"$TMP/a.csv"
sh ../stages/in/requests.sh 1 answer >"$TMP/task.csv"
guard() {
	echo "== $*"
	calgen guard "$@" | head -n 12
}
guard --knob none "$TMP/a.csv"
guard --knob task "$TMP/task.csv"
guard --knob prefill_ms "$TMP/a.csv"
guard --fraction 0 "$TMP/a.csv"
guard --fraction 1001 "$TMP/a.csv"
guard --fraction x "$TMP/a.csv"
# shellcheck disable=SC2046 # words
guard $(seq -f '--fraction %g' 1 40) "$TMP/a.csv"
head -n 2 "$TMP/a.csv" >"$TMP/one.csv"
guard "$TMP/one.csv"
head -n 4 "$TMP/a.csv" >"$TMP/three.csv"
guard "$TMP/three.csv"
calgen stages fit -o "$TMP/c.json" "$TMP/a.csv" >"$TMP/said" 2>&1
sed 's/vision_tokens/sight_tokens/g' "$TMP/c.json" >"$TMP/other.json"
guard --calib "$TMP/other.json" "$TMP/a.csv"
guard --calib "$TMP/c.json" --mode margin --margin 1.5 "$TMP/a.csv" | head -n 5
guard --knob output_tokens "$TMP/a.csv" | head -n 5
