# needs: gnuplot jq
# More groups, points and rows than a figure or a table shows; levels that nobody reaches;
# the higher, the better; one value alone; intervals; words of an array and truths as ids.
exec 2>&1
cd "$TMP" || exit
awk 'BEGIN {
	print "id,model,x,y,x_lo,x_hi"
	for (g = 0; g < 14; g++)
		for (i = 1; i <= 50; i++)
			printf "p%d.%d,m%d,%.6g,%.6g,%.6g,%.6g\n", g, i, g, i * (1 + g / 10), 1000 / i * (1 + g / 7), i * (0.9 + g / 10), i * (1.2 + g / 10)
}' >many.csv
calgen pareto --x x --y y -o f --format svg many.csv | tail -n 12
grep -c '<use\|<path' f.svg | sed 's/^[1-9][0-9]*$/drawn/'
calgen pareto --x x --y y --summary - many.csv | jq -c '[(.groups | length), (.frontier // .overall.frontier // [] | length)]'
for text in '{"x": 5, "y": 5, "model": true, "id": false}' '[{"x": 5, "y": 5, "model": ["a"], "id": {"b": 1}}, [3], "text", null]' \
	'{"x": 5, "y": 5, "id": null, "x_lo": 4}' '{"x": "5", "y": 5}' '' '   ' '[]'; do
	printf '%s' "$text" >one.json
	echo "== $text"
	calgen pareto --x x --y y -o f --format svg one.json | sed -n '1,/^$/p' | head -n 4
done
printf 'id,model,x,y,x_lo,x_hi\na,m,1,8,,2\nb,m,2,4,1,\nc,n,4,2,3,5\nd,n,8,,7,9\n' >some.csv
calgen pareto --x x --y y --maximize y --maximize x --color always -o f --format svg some.csv | cat -v | head -n 12
calgen pareto --x x --y y --monotone -o f --format svg --require '1 - y(m)/y(n) >= 0.5 at x = 100' --require 'x(n)/x(m) >= 2 at y = 100' \
	--require 'y(m) <= 3' --require 'x(m) <= 100	at y = 3' --require '"x"("m\"") <= 1' --require 'X_1(m) <= 1' some.csv | sed -n '/^requirements/,$p'
calgen pareto --x x --y y --summary - --require '1 - y(m)/y(n) >= 0.5 at x = 100' --require 'y(m) <= 3' some.csv | jq -c '.requirements[] | [.verdict, .level, .by_bound]'
printf 'id,model,x,y\na,m,0,8\nb,m,-2,4\nc,n,4,0\n' >zero.csv
calgen pareto --x x --y y -o f --format svg --require 'y(n)/y(m) >= 1 at x = 0' zero.csv | sed -n '/^requirements/,$p'
