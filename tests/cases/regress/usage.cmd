exec 2>&1
printf 'y,a,b\n3,1,1\n5,1,2\n4,2,1\n6,2,2\n' >"$TMP/two.csv"
printf 'y\n1\n2\n' >"$TMP/mean.csv"
for options in '--degree 2' '--degree 0' '--degree x' '--weights c' '--weights y'; do
	calgen regress $options "$TMP/two.csv"
	echo "exit $?"
done
calgen regress --no-intercept "$TMP/mean.csv"
echo "exit $?"
calgen regress "$TMP/two.csv" "$TMP/mean.csv"
echo "exit $?"
calgen regress "$TMP/none.csv"
echo "exit $?"
