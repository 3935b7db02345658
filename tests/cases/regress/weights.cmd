# A weight of 2 is a row given twice (but for the degrees of freedom), 0 a row less.
exec 2>&1
printf 'y,x,w\n1,1,2\n2,2,1\n2,3,1\n9,4,0\n' >"$TMP/w.csv"
printf 'y,x\n1,1\n1,1\n2,2\n2,3\n' >"$TMP/twice.csv"
calgen regress --weights w --json "$TMP/w.csv"
calgen regress --json "$TMP/twice.csv" | sed -n 3,6p
sed 's/9,4,0/9,4,-1e-9/' "$TMP/w.csv" >"$TMP/bad.csv"
calgen regress --weights w "$TMP/bad.csv"
sed 's/9,4,0/9,4,/' "$TMP/w.csv" >"$TMP/empty.csv"
calgen regress --weights w "$TMP/empty.csv" | sed -n 1p
