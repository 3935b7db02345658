# needs: gnuplot
# Many points in one place, intervals of one axis alone, more groups and requirements than
# are shown, the higher the better, names with other letters, files that end early.
exec 2>&1
cd "$TMP" || exit
awk 'BEGIN { print "id,model,x,y"
	for (i = 0; i < 6000; i++) printf "p%d,m%d,%.9g,%.9g\n", i, i % 25, 1 + i / 6000, 2 - i / 6000 }' >dense.csv
calgen pareto --x x --y y -o f --format svg dense.csv | tail -n 3
grep -c . f.svg | sed 's/^[1-9].*/drawn/'
printf 'id,model,x,y,y_lo,y_hi\na,m,1,8,7,9\nb,m,2,4,3,5\nc,n,2,9,8,10\nd,n,4,6,5,7\n' >y.csv
calgen pareto --x x --y y -o f --format svg --require 'y(n)/y(m) >= 1.2 at x = 2' --require '1 - y(m)/y(n) >= 0.1 at x = 3' y.csv | sed -n '/^requirements/,$p'
calgen pareto --x x --y y -o f --format svg --require '1 - y(m)/y(n) >= 0.2 at x = 2' y.csv | sed -n '/^requirements/,$p'
calgen pareto --x x --y y --maximize y -o f --format svg --require 'y(n)/y(m) >= 1.2 at x = 3' y.csv | sed -n '/^requirements/,$p'
calgen pareto --x x --y y --monotone -o f --format svg --require 'x(n)/x(m) >= 1 at y = 5' y.csv | sed -n '/^requirements/,$p'
calgen pareto --x x --y y --color always --require 'x(n)/x(m) >= 1 at y = 8' --require 'x <= 0.5' --require 'x(m) <= 1 at y = 100' y.csv | cat -v | sed -n '/^requirements/,$p'
set --
for k in 1 2 3 4 5 6 7 8 9 10; do set -- "$@" --require "x <= $k"; done
calgen pareto --x x --y y -o f --format svg "$@" y.csv | grep -c '^pass\|^PASS\|x <='
grep -o 'x &lt;= [0-9]*\|x <= [0-9]*' f.svg | sort -u | wc -l | tr -d ' '
printf 'id,Größe_1,x,y\na,é,1,8\nb,{z},2,4\n' >letters.csv
calgen pareto --x x --y y --group 'Größe_1' --require 'x(é) <= 1' --require 'x({z}) <= 1' --require 'x("é\\") <= 1' --require 'x("a\' letters.csv | sed -n '1p; /^requirements/,$p'
printf 'id,model,x,y\nb,m,2,4\na,m,2,4\nd,m,2,6\nc,m,1,9\n' | calgen pareto --x x --y y --summary - - | grep -o '"id": "[a-d]"' | sort | uniq -c
printf 'id,x,y,x_lo,x_hi\na,1,8,0,zwei\n' | calgen pareto --x x --y y -
printf 'id,x,y,x_lo,x_hi\na,1,8,eins,2\n' | calgen pareto --x x --y y -
calgen pareto --x x --y y absent.csv y.csv letters.csv
gzip -c y.csv | head -c 30 >cut.csv.gz
calgen pareto --x x --y y cut.csv.gz
echo '{"x": 1, "y": 2}' | gzip | head -c 25 >cut.json.gz
calgen pareto --x x --y y cut.json.gz
: | gzip | head -c 12 >cut.gz
calgen pareto --x x --y y cut.gz
printf 'id,x,y\n' >only.csv && calgen pareto --x x --y y only.csv letters.csv --group none | sed -n 1p
calgen pareto --simulate --y flops_per_token --x perplexity | sed -n 1,2p
calgen pareto --x x --y y --require 'y(m)/y(n) >= 1 at x = 4' zero.csv 2>/dev/null
printf 'id,model,x,y\na,m,0,8\nb,m,-2,4\nc,n,4,0\nd,n,-5,9\n' >zero.csv
calgen pareto --x x --y y --require 'y(m)/y(n) >= 1 at x = 4' --require 'x(m)/x(n) >= 1 at y = 8' zero.csv | sed -n '/^requirements/,$p'
long=$(printf '%300s' '' | tr ' ' x)
printf "id,model,x,y\na,$long,1,8\nb,n,2,4\n" >long.csv
calgen pareto --x x --y y -o f --format svg --require "x($long) / x(n) <= 1 at y = 8" long.csv | tail -n 1 | cut -c 1-60
grep -c xxxxxxxx f.svg | sed 's/^[1-9].*/drawn/'
