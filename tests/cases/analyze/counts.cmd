# What does not depend on a fit: how much there is of what, and how noisy.
sh ../fit/rows.sh 4 0.1 >"$TMP/a.csv"
calgen analyze --json "$TMP/a.csv" "../summarize/in/rows.json" >"$TMP/a.json"
sed -n '2,4p' "$TMP/a.json"
sed -n 's/^      \({"class": [^}]*"median_record_cv": [^,]*\),.*/\1/p' "$TMP/a.json"
sed -n 's/^      \({"class": [^}]*"by": .*"networks": [^,]*\),.*/\1/p' "$TMP/a.json"
