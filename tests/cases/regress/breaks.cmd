# A continuous line with its breaks placed best: slopes −1 and 2 that meet between the
# points, at 3.5; auto finds that there is one break.
exec 2>&1
printf 'y,x\n7.51,1\n6.49,2\n5.51,3\n6.01,4\n7.99,5\n10.01,6\n11.99,7\n14.01,8\n' >"$TMP/a.csv"
round() { sed 's/\([0-9]\.[0-9][0-9]\)[0-9]*/\1/g'; }
for k in 1 auto; do
	calgen regress --breaks $k --json "$TMP/a.csv" | sed -n '/value\|slopes\|intercept/p' | round
done
calgen regress --breaks 0 "$TMP/a.csv" | sed -n '1p; /slope/p' | round
head -n 3 "$TMP/a.csv" >"$TMP/few.csv"
calgen regress --breaks 2 "$TMP/few.csv"
printf 'y,x\n1,2\n2,2\n3,2\n4,2\n5,2\n' >"$TMP/flat.csv"
calgen regress --breaks 1 "$TMP/flat.csv"
printf 'y,a,b\n1,2,3\n' >"$TMP/two.csv"
calgen regress --breaks 1 "$TMP/two.csv"
calgen regress --breaks 99 "$TMP/a.csv"
calgen regress --breaks x "$TMP/a.csv"
