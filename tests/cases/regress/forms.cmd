# Powers, no intercept, two regressors, none.
printf 'y,x\n1,0\n2,1\n5,2\n10,3\n18,4\n' >"$TMP/square.csv"
printf 'y,a,b\n3,1,1\n5,1,2\n4,2,1\n6,2,2\n8,2,3\n10,3,3\n' >"$TMP/two.csv"
printf 'y\n1\n2\n6\n' >"$TMP/mean.csv"
calgen regress --degree 2 "$TMP/square.csv"
calgen regress --degree 2 --no-intercept --json "$TMP/square.csv"
calgen regress "$TMP/two.csv"
calgen regress "$TMP/mean.csv"
