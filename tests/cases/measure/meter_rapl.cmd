# RAPL: counters that are absent, cannot be read, say nothing of their end, stand still.
# needs: jq
zones=$TMP/tree/sys/class/powercap
zone() { # ZONE NAME
	mkdir -p "$zones/$1"
	echo "$2" >"$zones/$1/name"
	echo 1000 >"$zones/$1/energy_uj"
	echo 1000000 >"$zones/$1/max_energy_range_uj"
}
refuse() {
	calgen measure --backend reference --energy rapl --plan in/one.json --system-root "$TMP/tree" -o "$TMP/out.json"
	echo "status $?"
}
refuse
zone intel-rapl:0 package-0
zone intel-rapl:0:0 core
zone intel-rapl:0:1 dram
refuse
rm "$zones/intel-rapl:0:1/energy_uj" && mkdir "$zones/intel-rapl:0:1/energy_uj"
refuse
rm -r "$zones/intel-rapl:0:1"
: >"$zones/intel-rapl:0/energy_uj"
refuse
zone intel-rapl:0 package-0
rm "$zones/intel-rapl:0/max_energy_range_uj"
refuse
# Without being asked for it is no error.
calgen measure --backend reference --plan in/one.json --system-root "$TMP/tree" -o "$TMP/out.json" 2>/dev/null |
	sed -n '/^energy/p'
jq -c '.estimate.runs[0].meter, (.subgraphs[0].estimate | has("energy"))' "$TMP/out.json"
calgen measure --backend reference --energy watts --plan in/one.json -o "$TMP/out.json"
echo "status $?"
