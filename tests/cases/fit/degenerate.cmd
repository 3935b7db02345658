# Whatever was measured, both forms give a calibration that passes its own checks and
# answers the rows it was made of within 50 %.
exec 2>&1
head=network,precision,class,flops,bytes,latency_us
each() { # SIZES: six networks of eight rows, "flops,bytes,latency" by $1 = 1…8
	for n in a b c d e f; do
		for i in 1 2 3 4 5 6 7 8; do eval "echo $n,fp32,$1"; done
	done
}
one() {
	for i in 1 2 3 4 5 6 7 8; do eval "echo a,fp32,$1"; done
}
make() {
	{ echo $head && "$@"; } >"$TMP/$name.csv"
}
name=one-row && make echo a,fp32,conv2d,1000000,50000,500
name=one-network && make one 'conv2d,${i}000000,${i}0000,${i}00'
name=one-class && make each 'conv2d,${i}000000,${i}0000,${i}00'
name=one-size && make each 'conv2d,1000000,10000,${i}00'
name=all-equal && make each 'conv2d,${i}000000,${i}0000,500'
name=no-flops && make each 'memory,0,${i}0000,${i}00'
name=no-bytes && make each 'conv2d,${i}000000,0,${i}00'
name=neither && make each 'memory,0,0,${i}00'
name=largest && make each 'conv2d,${i}e15,${i}e15,${i}e7'
name=decades && make each 'conv2d,1e${i},${i}000,${i}00'
name=below-a-knot && make each 'conv2d,98e${i},${i}000,98e$i'
name=smallest && make each 'conv2d,$i,$i,0.016'
for csv in "$TMP"/*.csv; do
	for form in cost legacy; do
		echo "--- $(basename "$csv" .csv) $form"
		calgen fit --quiet --form $form --peak-flops 1e12 -o "$TMP/x.json" "$csv" &&
			calgen check --quiet "$TMP/x.json" &&
			calgen validate --json "$TMP/x.json" "$csv" |
			awk -F ': ' '/^  "mape"/ { print ($2 + 0 < 0.5 ? "good" : "far off: " $0) }'
	done
done
