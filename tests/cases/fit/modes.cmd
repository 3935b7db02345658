# Rows of several modes have no common cost, nor have those with and without one.
exec 2>&1
sh rows.sh 6 0.05 10w >"$TMP/a.csv"
sh rows.sh 6 0.05 20W >"$TMP/b.csv"
sh rows.sh 6 0.05 '' >"$TMP/c.csv"
calgen fit --quiet -o "$TMP/x.json" "$TMP/a.csv" "$TMP/b.csv"
calgen fit --quiet -o "$TMP/x.json" "$TMP/a.csv" "$TMP/c.csv"
calgen fit --quiet -o "$TMP/x.json" --mode 5w "$TMP/a.csv" "$TMP/b.csv"
calgen fit --quiet -o "$TMP/x.json" --precision fp16 "$TMP/a.csv"
ls "$TMP"/*.json 2>/dev/null
calgen fit --quiet -o "$TMP/x.json" --mode 20w "$TMP/a.csv" "$TMP/b.csv" && grep '"mode"' "$TMP/x.json"
calgen fit --quiet -o "$TMP/y.json" "$TMP/c.csv" && grep -c '"mode"' "$TMP/y.json"
