# Outliers stand by size, the largest first.  An operation that alone says something of
# the bytes cannot be judged: nothing else tells what it should be.
sh ../fit/rows.sh 6 0.05 | awk -F , -v OFS=, 'NR == 25 { $8 *= 10 } NR == 33 { $8 *= 30 } NR == 45 { $8 *= 15 } { print }' >"$TMP/a.csv"
for row in 25 33 45; do
	sed -n "${row}p" "$TMP/a.csv" | cut -d , -f 1-7
done
calgen analyze "$TMP/a.csv" | sed -n '/outliers/,/coverage/s/.*σ ×[^ ]* *//p'
sh ../fit/rows.sh 6 0.01 | awk -F , -v OFS=, '/conv2d/ { $7 = $6 == 1142857 ? 2 * $6 : $6 } { print }' >"$TMP/b.csv"
calgen analyze --json "$TMP/b.csv" | grep -o '"max_leverage": 1,'
