# One point, identical points, one group, names that a terminal must not obey.
exec 2>&1
printf 'model,x,y\na,1,8\n' | calgen pareto --x x --y y -
printf 'id,model,x,y\nq,a,1,8\nr,a,1,8\ns,b,1,8\n' | calgen pareto --x x --y y --require 'x(a) / x(b) <= 1 at y = 8' -
printf 'id,x,y\n"<b>\033[31m «π» \\ ""q""",1,8\nr,2,4\n' | calgen pareto --x x --y y -
printf 'id,x_ns,x_lo_ns,x_hi_ns,y\nq,10,9,12,8\n' | calgen pareto --x x_ns --y y --summary - - | sed -n '/frontier/,/]/p'
