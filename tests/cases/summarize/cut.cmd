# needs: gzip
# A file cut in the middle of a row, as JSON, CSV and gzip.
head -c 900 in/rows.json >"$TMP/cut.json"
head -c 230 in/rows.csv >"$TMP/cut.csv"
gzip -nc in/rows.json | head -c 300 >"$TMP/cut.json.gz"
for f in cut.json cut.csv cut.json.gz; do
	calgen summarize -o "$TMP/cut.sum" "$TMP/$f" 2>&1
	echo "exit $?"
done
ls "$TMP"
