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
