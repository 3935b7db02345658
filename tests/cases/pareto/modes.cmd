# needs: gnuplot
# A scheduler's knob: latency against energy of one network over the power modes of a
# board, as the library itself estimates them, with their intervals.
cd "$TMP" || exit
for mode in 15w 30w 50w maxn; do
	calgen estimate --device jetson-orin-agx --mode $mode --precision fp32 --json \
		"$ROOT/calib/workloads/resnet18_b1.json" >$mode.json
done
calgen pareto --x latency_ns --y energy_pj --group device -o f --format svg \
	--require 'latency_ns <= 30e6' 15w.json 30w.json 50w.json maxn.json
grep -c '<use' f.svg
