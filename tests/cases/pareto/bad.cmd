# Each bad word of a requirement is pointed at; each bad input has its reason.
exec 2>&1
printf 'id,model,x,y\n1,a,1,8\n2,b,2,4\n' >"$TMP/a.csv"
for e in '' 'x' 'x >=' 'x >= two' 'z >= 1' 'x(c) >= 1' 'x( >= 1' 'x(a >= 1' 'x(a)/y(b) >= 1 at y = 1' \
	'x(a)/x(b) >= 1' 'x >= 1 at x = 1' 'x >= 1 at equal y' '1 x(a)' '1 - x(a) >= 1' 'x >= 1 at y' 'x >= 1 at y = 2 or so' \
	'x("a) >= 1' 'x = 1'; do
	calgen pareto --x x --y y --require "$e" "$TMP/a.csv"
done
calgen pareto
calgen pareto --x y --y y "$TMP/a.csv"
calgen pareto --maximize z "$TMP/a.csv"
calgen pareto --simulate "$TMP/a.csv"
calgen pareto --simulate --x flops
calgen pareto --simulate --seed 1.5
calgen pareto "$TMP/a.csv"
: >"$TMP/empty.csv"
calgen pareto "$TMP/empty.csv"
printf 'model,x,y\n' | calgen pareto --x x --y y -
printf 'model,x,y\na,,1\n' | calgen pareto --x x --y y -
printf 'model,x,y\na,nan,1\n' | calgen pareto --x x --y y -
printf 'model,x,y\na,"1,5",1\n' | calgen pareto --x x --y y -
echo '[]' | calgen pareto --x x --y y -
echo '[{"x": 1, "y": NaN}]' | calgen pareto --x x --y y -
echo '{"x": 1}' | calgen pareto --x x --y y -
calgen pareto --x x --y y --group z "$TMP/a.csv" | head -n 1
echo '{"x": 1, "y": 2}' | calgen pareto --x x --y y --group model - | head -n 1
# The nearest that say nothing: one row is of a group, and no group is asked for.
printf '[{"x": 1, "y": 2}, {"z": "q", "x": 2, "y": 3}]' | calgen pareto --x x --y y --group z - | head -n 1
echo '{"x": 1, "y": 2}' | calgen pareto --x x --y y - | head -n 1
calgen pareto "$TMP/absent.json"
