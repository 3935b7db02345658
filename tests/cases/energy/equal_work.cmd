# Without names, rows of equal FLOPs and batch are one configuration.
sh rows.sh 6 >"$TMP/a.csv"
sed 's/^\(board:eager\|hardware\),[a-z]*,/\1,/' "$TMP/a.csv" | awk -F, -v OFS=, 'NR > 1 { $3 = int($3 / 1e9) * 1e9 } { print }' >"$TMP/b.csv"
calgen validate --form energy --leave-out family "$TMP/b.csv" | head -5
