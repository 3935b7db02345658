# Each network, or family, is left out once; every total has a row.  The same cells in
# another order give the same text.
sh ../fit/rows.sh 9 0.1 >"$TMP/a.csv"
for by in network family; do
	calgen validate --leave-out $by --json "$TMP/a.csv" >"$TMP/$by.json"
	sed -n '/"measured_ns"/s/.*"network": \("[^"]*"\).*"measured_ns": \([^,]*\),.*/\1 \2/p' "$TMP/$by.json"
	awk -F ': ' '/^  "mape"/ { print ($2 + 0 < 0.5 ? "near" : "far off: " $0) }' "$TMP/$by.json"
done
{ sed -n 1p "$TMP/a.csv"; sed 1d "$TMP/a.csv" | sort -t , -k 9; } >"$TMP/b.csv"
calgen summarize --quiet -o "$TMP/b.sum" "$TMP/b.csv"
calgen validate --leave-out network --json "$TMP/b.sum" | cmp - "$TMP/network.json" && echo the same
