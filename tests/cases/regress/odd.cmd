# As many rows as parameters, breaks with what they do not go with, weights, several breaks,
# a column that explains nothing.
exec 2>&1
cd "$TMP" || exit 2
printf 'y,x\n1,1\n2,2\n' >two.csv
calgen regress two.csv
calgen regress --json two.csv
printf 'y,x\n1,1\n2,1\n3,1\n' >flat.csv
calgen regress flat.csv
echo "status $?"
awk 'BEGIN { print "y,x,w"; for (i = 0; i < 60; i++) printf "%g,%d,%d\n", (i < 20 ? i : i < 40 ? 20 + 3 * (i - 20) : 120 - i) + i % 3 / 10, i, 1 + i % 2 }' >bent.csv
cut -d , -f 1,2 bent.csv >line.csv
calgen regress --breaks 2 line.csv
calgen regress --breaks auto line.csv | head -n 3
calgen regress --breaks 2 --json line.csv | grep -c '"value"'
calgen regress --breaks 1 --no-intercept line.csv
calgen regress --breaks 1 --weights w bent.csv
calgen regress --breaks 1 bent.csv
calgen regress --weights w bent.csv | head -n 4
calgen regress --weights none bent.csv
