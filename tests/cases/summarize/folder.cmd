# A folder in name order; other JSON in it is passed over, other CSV is not.
exec 2>&1
mkdir -p "$TMP/d/e"
cp in/rows.json "$TMP/d/b.json"
sed 's/net1/net2/' in/rows.csv >"$TMP/d/e/a.csv"
echo '{"schema_version": "1.0", "curves": {}}' >"$TMP/d/curves.json"
echo 'notes' >"$TMP/d/notes.txt"
calgen summarize -o "$TMP/a.sum" "$TMP/d"
cut -f 1,5,9,10 "$TMP/a.sum" | sed '1d; $d'
echo 'a,b' >"$TMP/d/z.csv"
calgen summarize -o "$TMP/a.sum" "$TMP/d"
