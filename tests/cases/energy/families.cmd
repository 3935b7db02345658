# A family that the rows name counts; where a row names none, its network does, and work
# of one size where there is no network either; hundreds of rows.
sh rows.sh 20 | sed '1s/$/,family/; 2,57s/$/,small/; 58,113s/$/,large/; 114,$s/$/,/' >"$TMP/a.csv"
wc -l <"$TMP/a.csv"
calgen validate --form energy --leave-out family "$TMP/a.csv" | awk 'NF == 5 || /^ *group/ { print $1, $2 }'
sed 's/^board:eager,[a-z]*,/board:eager,,/; s/,1,[a-z]*$/,,/' "$TMP/a.csv" |
	awk -F , -v OFS=, 'NR > 1 { $4 = 10 ^ int(log($4) / log(10)) } { print }' >"$TMP/work.csv"
calgen validate --form energy --leave-out family "$TMP/work.csv" | awk '/FLOPs / { print $1, $2, $3 }'
echo '--- ten runs of each row'
awk 'NR <= 41 { row[NR] = $0 } NR == 1 { print } END { for (i = 0; i < 400; i++) print row[i % 40 + 2] }' "$TMP/a.csv" >"$TMP/many.csv"
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/many.csv" 2>&1 | sed -n 1p
