# A perfect fit is inside its bounds; work of nothing; units that cannot be.
rows() {
	echo network,precision,flops,bytes,latency_s,energy_j
	for network in a b c d e f; do
		for i in 1 2 3 4; do
			echo "$network,fp32,$(eval "echo $1"),0.00$i,$(eval "echo $2")"
		done
	done
}
for row in '${i}e9,${i}e6 0.0$i' '0,0 0.05' '${i}e9,0 1e300' '${i}e9,0 1e-30' '1e30,0 1'; do
	rows ${row% *} ${row#* } >"$TMP/a.csv"
	calgen validate --form energy --leave-out network "$TMP/a.csv" 2>&1 | tail -3 | cut -c1-90
done
