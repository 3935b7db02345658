# What a reader must know when there is little to judge by.
for seed in 11 23; do
	sh campaign.sh $seed >"$TMP/$seed.csv"
	sed '1!s/,50$/,5/' "$TMP/$seed.csv" >"$TMP/few$seed.csv"
	grep -e network -e net1 -e net2 "$TMP/$seed.csv" >"$TMP/runs$seed.csv"
	grep -v matmul "$TMP/$seed.csv" >"$TMP/class$seed.csv"
done
calgen analyze --noise "$TMP/11.csv" "$TMP/23.csv" -o "$TMP/noise.json" >"$TMP/text"
calgen analyze --noise "$TMP/class11.csv" "$TMP/class23.csv" -o "$TMP/class.json" >"$TMP/text"
calgen analyze --noise "$TMP/runs11.csv" "$TMP/runs23.csv" -o "$TMP/runs.json" 2>&1 >"$TMP/text"
notes() {
	echo "# $1"
	shift
	calgen audit --format line "$@" | sed -n 's/^note: //p'
}
notes 'enough' --noise "$TMP/noise.json" "$TMP/11.csv" "$TMP/23.csv"
notes 'few timings' --noise "$TMP/noise.json" "$TMP/few11.csv" "$TMP/few23.csv"
notes 'few runs' --noise "$TMP/noise.json" "$TMP/runs11.csv" "$TMP/runs23.csv"
notes 'a class that was not learned' --noise "$TMP/class.json" "$TMP/11.csv" "$TMP/23.csv"
notes 'learned from few runs' --noise "$TMP/runs.json" "$TMP/11.csv" "$TMP/23.csv"
notes 'no model' "$TMP/11.csv" "$TMP/23.csv"
