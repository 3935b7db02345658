# Counters that move, and wrap within every batch: packages and their memory count,
# cores and what another interface shows again do not.
# needs: jq
zones=$TMP/tree/sys/class/powercap
for zone in intel-rapl:0=package-0 intel-rapl:0:0=core intel-rapl:0:1=dram intel-rapl:1=package-1 \
	intel-rapl:2=psys intel-rapl-mmio:0=package-0; do
	mkdir -p "$zones/${zone%=*}"
	echo "${zone#*=}" >"$zones/${zone%=*}/name"
	echo 200000 >"$zones/${zone%=*}/max_energy_range_uj"
	echo 0 >"$zones/${zone%=*}/energy_uj"
done
# A made-up machine that draws 10 mJ at each step.
(
	n=0
	while [ ! -e "$TMP/stop" ]; do
		n=$(((n + 10000) % 200000))
		for zone in "$zones"/intel-rapl:*; do
			echo $n >"$TMP/next" && mv "$TMP/next" "$zone/energy_uj"
		done
	done
) &
calgen measure --backend reference --energy rapl --plan in/one.json --system-root "$TMP/tree" \
	-o "$TMP/out.json" >/dev/null 2>&1
echo "status $?"
touch "$TMP/stop"
wait
jq -c '.estimate.runs[0].meter | .channels[], [.update_s > 0, .resolution_uj >= 10000]' "$TMP/out.json"
# 10 mJ a step, of three that count, and thousands of steps a second at most.
jq -c '.subgraphs[0].estimate.energy | [.meter, .idle_mw > 0 and .idle_mw < 1e6, has("energy_pj") or has("refused")]' "$TMP/out.json"
