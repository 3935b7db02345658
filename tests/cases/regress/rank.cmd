# Columns that the earlier ones explain have no coefficient; without degrees of freedom
# there is no spread.
printf 'y,x,twice\n1,1,2\n3,2,4\n2,3,6\n6,4,8\n' >"$TMP/twice.csv"
printf 'y,one\n1,1\n3,1\n2,1\n' >"$TMP/one.csv"
printf 'y,x\n1,1\n3,2\n' >"$TMP/full.csv"
printf 'y,x\n1,1\n' >"$TMP/row.csv"
printf 'y,x\n2,1\n2,2\n2,3\n' >"$TMP/flat.csv"
for f in twice one full row; do
	echo "--- $f"
	calgen regress --json "$TMP/$f.csv"
done
echo '--- flat'
calgen regress --json "$TMP/flat.csv" | grep r_squared
