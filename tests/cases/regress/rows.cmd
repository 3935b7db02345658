# A row with an empty field is skipped and counted; what is no number is named.
exec 2>&1
try() {
	echo "--- $1"
	printf 'y,x\n1,1\n2,2\n2,3\n%b' "$1" >"$TMP/a.csv"
	calgen regress "$TMP/a.csv" | sed -n 1p
}
try ''
try '3,\n'
try ',4\n'
try '3,4x\n'
try '3,"4,5"\n'
try '3,inf\n'
try '3,1e-200\n'
try '3,1e-201\n'
try '3,1e200\n'
try '3,1e201\n'
try '3,-1e201\n'
try '3,0\n'
try '3,4,5\n'
try '3'
printf 'y,x\n' >"$TMP/a.csv"
calgen regress "$TMP/a.csv"
printf 'y,x\n,1\n' >"$TMP/a.csv"
calgen regress "$TMP/a.csv"
: >"$TMP/a.csv"
calgen regress "$TMP/a.csv"
printf 'y,y\n1,1\n' >"$TMP/a.csv"
calgen regress "$TMP/a.csv"
