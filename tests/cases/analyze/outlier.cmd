# A row ten times too slow is named by where it comes from.
sh ../fit/rows.sh 6 0.05 | awk -F , -v OFS=, 'NR == 25 { $8 *= 10 } { print }' >"$TMP/a.csv"
sed -n 25p "$TMP/a.csv" | cut -d , -f 1-7
calgen analyze "$TMP/a.csv" | sed -n '/outliers/,/coverage/s/.*σ ×[^ ]* *//p' | sed -n 1p
calgen analyze --json "$TMP/a.csv" | sed -n 's/^        \({"network".*\), "ln_.*/\1/p' | sed -n 1p
