# The mark of UTF-8 before a quoted name, as spreadsheets write it.
printf '\357\273\277"network",' >"$TMP/rows.csv"
sed '1s/^network,//' in/rows.csv >>"$TMP/rows.csv"
head -c 20 "$TMP/rows.csv" | cut -c 4-
calgen summarize --quiet -o "$TMP/marked" "$TMP/rows.csv" &&
	calgen summarize --quiet -o - in/rows.csv | cmp - "$TMP/marked" && echo 'the same cells'
