# The order of the rows does not matter for the constants.
sh rows.sh >"$TMP/a.csv"
{ sed 1q "$TMP/a.csv"; sed 1d "$TMP/a.csv" | sort -r; } >"$TMP/b.csv"
for f in a b; do
	calgen fit --quiet --form energy --id x1 -o - "$TMP/$f.csv" | grep -E 'static_power_mw|_pj"' | sed 's/\([0-9]\.[0-9]\)[0-9]*/\1/g' >"$TMP/$f"
done
cmp "$TMP/a" "$TMP/b"
