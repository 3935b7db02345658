# The same rows twice, in whatever form, count twice and are named.
exec 2>&1
calgen summarize --quiet -o "$TMP/rows.sum" in/rows.json
sed 's/0.75,0.01,0.5,1/0.76,0.01,0.5,1/' in/rows.csv >"$TMP/other.csv"
for files in "in/rows.json in/rows.csv" "in/rows.json $TMP/rows.sum" "in/rows.json $TMP/other.csv" "in/rows.json"; do
	calgen summarize -o "$TMP/out.sum" $files
	awk -F '\t' 'NF > 5 { n += $10 } END { print n, "records" }' "$TMP/out.sum"
done
calgen summarize --strict -o "$TMP/out.sum" in/rows.csv in/rows.csv
