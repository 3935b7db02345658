# needs: gzip
# The same rows as JSON, CSV, their gzip, a summary, and each of them from a pipe.
calgen summarize --quiet -o "$TMP/rows.sum" in/rows.json
gzip -nc in/rows.json >"$TMP/rows.json.gz"
gzip -nc in/rows.csv >"$TMP/rows.csv.gz"
gzip -nc "$TMP/rows.sum" >"$TMP/rows.sum.gz"
for f in in/rows.json in/rows.csv "$TMP/rows.json.gz" "$TMP/rows.csv.gz" "$TMP/rows.sum" "$TMP/rows.sum.gz"; do
	calgen summarize --quiet -o "$TMP/a.sum" "$f"
	calgen summarize --quiet -o "$TMP/b.sum" - <"$f"
	cmp "$TMP/rows.sum" "$TMP/a.sum" && cmp "$TMP/rows.sum" "$TMP/b.sum" && echo "${f#$TMP/}"
done
