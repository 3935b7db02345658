# Where noise hides what the precisions differ in, all of them have one energy per FLOP.
sed 's/(fp16 ? 0.5 : 2)/2/' rows.sh | sh -s 3 0.5 >"$TMP/rows.csv"
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/rows.csv" 2>&1 | grep -o 'one energy per FLOP in all precisions'
grep -o '"flop_pj": {[^}]*"value": [0-9.]*' "$TMP/x1.json" | sed 's/.*"value"/"value"/' | uniq | wc -l | tr -d ' '
