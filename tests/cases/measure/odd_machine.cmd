# What a machine may show of itself: caches in other units, more of them than there are
# kinds, throttling of several CPUs, a board without a tag, a file of another place.
# needs: jq
exec 2>&1
root=$TMP/root
cpus=$root/sys/devices/system/cpu
mkdir -p "$root/proc" "$root/etc"
printf 'model name : --- Acme\n' >"$root/proc/cpuinfo"
echo '# R99 (release), REVISION: 1.2' >"$root/etc/nv_tegra_release"
i=0
for size in 32K 1M 4096 32K 32K 32K 32K 32K 32K 32K 32K 64M; do
	mkdir -p "$cpus/cpu0/cache/index$i"
	echo $size >"$cpus/cpu0/cache/index$i/size"
	i=$((i + 1))
done
for cpu in 0 1; do
	mkdir -p "$cpus/cpu$cpu/thermal_throttle"
	echo 7 >"$cpus/cpu$cpu/thermal_throttle/core_throttle_count"
done
zone=$root/sys/class/thermal
mkdir -p "$zone/thermal_zone0" "$zone/thermal_zone1" "$zone/thermal_zone2"
echo 250000 >"$zone/thermal_zone0/temp"
echo 45000 >"$zone/thermal_zone1/temp"
echo cpu >"$zone/thermal_zone1/type"
echo 1e999 >"$zone/thermal_zone2/temp"
calgen measure --quiet --backend reference --energy none --plan in/one.json --system-root "$root" -o "$TMP/out.json" >"$TMP/report"
jq -c '.hardware_id, (.estimate.runs[0].before | [.release, .last_cache_bytes, .zones])' "$TMP/out.json"
long=$TMP/$(printf '%0200d/%0200d/%0200d/%0200d/%0200d' 1 2 3 4 5)
calgen measure --quiet --backend reference --energy none --plan in/one.json --system-root "$long" -o "$TMP/long.json" >"$TMP/report"
jq -c '.hardware_id' "$TMP/long.json"
calgen measure --quiet --backend reference --energy none --plan in/one.json -o "$TMP/no/folder.json" >"$TMP/report"
echo "status $?"
# The power mode in force has no name.
sh in/board.sh "$TMP/tree"
printf '< POWER_MODEL ID=4 >\n< PM_CONFIG DEFAULT=4 >\n' >"$TMP/tree/etc/nvpmodel.conf"
rm "$TMP/tree/var/lib/nvpmodel/status"
calgen measure --quiet --backend reference --energy none --plan in/one.json --system-root "$TMP/tree" -o "$TMP/mode.json" >"$TMP/report"
jq -c .thermal_profile "$TMP/mode.json"
# What a back-end does not compute in, and what it would take too long over.
calgen measure --quiet --backend cpu --precision tf32 --energy none --plan in/one.json -o "$TMP/tf32.json" 2>&1 >"$TMP/report" | grep -c 'cannot run here'
sed 's/"channels": 16, "height": 4, "out": 8/"channels": 1024, "height": 1024, "out": 1024/' in/one.json >"$TMP/large.json"
calgen measure --quiet --backend reference --energy none --plan "$TMP/large.json" -o "$TMP/large-rows.json" >"$TMP/report"
jq -c '[.estimate.complete, .estimate.too_large, (.subgraphs | length)]' "$TMP/large-rows.json"
echo '[]' >"$TMP/list.json"
calgen measure --quiet --backend reference --plan "$TMP/list.json" -o "$TMP/list-rows.json" 2>&1 | head -n 1
