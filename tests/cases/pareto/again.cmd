# The made-up data can be given back; other columns of it can be asked for.
cd "$TMP" || exit
calgen pareto --simulate --num-configs 3 --summary s.json >/dev/null
sed -n '/"simulated"/,/\]}/p' s.json
printf '{"all": %s}' "$(sed -n '/"simulated"/,/\]}/p' s.json | sed '1s/.*/[/; $s/},$//')" >d.json
calgen pareto --monotone --summary d.out d.json >/dev/null
sed '/"simulated"/,/\]}/d; /"requirements"/,$d' s.json >a
sed '/"requirements"/,$d' d.out | diff a - && echo "the same frontier"
calgen pareto --simulate --x compute_factor --y perplexity --maximize compute_factor | head -n 3
calgen pareto --simulate --x latency_ns 2>&1
