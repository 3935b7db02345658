# Linear times are found as such; the file is one that check accepts and eval judges.
sh in/requests.sh >"$TMP/a.csv"
calgen stages fit -o "$TMP/acme-x1-vlm.json" --title 'made up' --date 2026-02-07 "$TMP/a.csv" &&
	sed 's/\("ns": [0-9]\{3\}\)[0-9.]*/\1…/g; s/\("sd_independent": \)[0-9.e-]*/\1…/; s/\("bound_[a-z]*": [01]\)[0-9.]*/\1…/g; s/\("total_quantile_[a-z]*": \)[0-9.e-]*/\1…/g; s/"\(mae_ns\|mape\|p95_abs_ns\|p95_ape\)": [0-9.e-]*/"\1": …/g' "$TMP/acme-x1-vlm.json"
calgen check "$TMP/acme-x1-vlm.json"
calgen stages eval --calib "$TMP/acme-x1-vlm.json" "$TMP/a.csv" | sed -n '/^stage/p; /^total/p' | sed 's/  */ /g'  | sed 's/ [0-9.]*e-[0-9]*/ …/; s/ 0\.00/ …/'
# Any order of rows and columns, any units: the same models.
awk -F, -v OFS=, 'NR == 1 {print "prefill_us", "decode_per_token_ns", $2, $1; next}
	{print $3 * 1000, $4 * 1000, $2, $1}' "$TMP/a.csv" | (read -r h; echo "$h"; sort -r) >"$TMP/b.csv"
calgen stages fit -o "$TMP/b.json" --id acme-x1-vlm "$TMP/b.csv"
for f in acme-x1-vlm b; do
	grep -o '"ns": [0-9.]*' "$TMP/$f.json" | cut -c 1-12 >"$TMP/$f.ns"
done
cmp "$TMP/acme-x1-vlm.ns" "$TMP/b.ns" && echo same models
