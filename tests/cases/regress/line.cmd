# By hand: y on x = 1, 2, 3 with y = 1, 2, 2: slope 1/2, intercept 2/3, residual sum of
# squares 1/6 on one degree of freedom, Student's t(0.975, 1) = 12.7062.
printf 'y,x\n1,1\n2,2\n2,3\n' >"$TMP/a.csv"
calgen regress "$TMP/a.csv"
calgen regress --json "$TMP/a.csv"
calgen regress --json -o "$TMP/b" "$TMP/a.csv" && calgen regress --json - <"$TMP/a.csv" | cmp - "$TMP/b" && echo the same from a pipe
