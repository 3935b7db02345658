# Both modes beside each other, by models that have not seen the requests.
calgen stages simulate --seed 4 --num-configs 300 -o "$TMP/a.csv"
calgen guard "$TMP/a.csv" | sed 's/\(\.[0-9]\)[0-9]*/\1/g; s/  */ /g'
calgen guard --json "$TMP/a.csv" >"$TMP/a.json"
# The declared promise: at most 10 % false accepts, at least 80 % of what fits.
grep '^  "all"' "$TMP/a.json" | sed 's/.*"false_accept": \([0-9.e-]*\),.*"accepted_feasible": \([0-9.e-]*\),.*/\1 \2/' |
	awk '{print ($1 <= 0.1 && $2 >= 0.8) ? "kept" : "broken: " $0}'
