# Verdicts: inside the common range, at its ends, beyond it, with and without monotony.
exec 2>&1
cat >"$TMP/a.csv" <<END
id,model,x,y
a1,a,1,8
a2,a,2,4
a3,a,4,2
b1,b,2,12
b2,b,4,6
b3,b,8,3
END
try() {
	echo "--- $*"
	calgen pareto --x x --y y "$@" "$TMP/a.csv" | sed '1,/^requirements/d'
}
try --require 'x(b) / x(a) >= 2 at y = 4'
try --require 'x(b) / x(a) >= 2.7 at y = 4'
try --require '1 - y(a)/y(b) >= 0.5 at equal x' --require '1 - y(a)/y(b) >= 0.7 at equal x'
try --require 'x(b)/x(a) >= 2 at y = 2.5'
try --monotone --require 'x(b)/x(a) >= 2 at y = 2.5' --require 'x(b)/x(a) >= 3 at y = 2.5'
try --monotone --require 'x(b)/x(a) <= 2 at y = 2.5' --require 'y(b) <= 3 at x = 9' --require 'y(b) >= 4 at x = 9'
try --require 'x <= 2 at y = 4' --require 'x(a) <= 1' --require 'y <= 1'
try --require '"x"("a") <= 1'
calgen pareto --x x --y y --require 'x <= 1' "$TMP/a.csv" >"$TMP/o" && echo passes
calgen pareto --x x --y y --require 'x <= 0.5' "$TMP/a.csv" >"$TMP/o" || echo "status $?"
