# A machine that shows nothing, and one that shows everything.
# needs: jq
state() {
	calgen measure --backend reference --plan in/tiny.json --cap 0 --system-root "$1" -o "$TMP/$2.json" \
		2>/dev/null | sed -n 's/of them, /&/; 1s/[0-9]* of them/N of them/p'
	jq -c '[.hardware_id, .device], (.estimate.runs[0] | .labels,
		(.before | del(.date, .system, .cpus_online)))' "$TMP/$2.json"
}
state "$TMP/nothing" nothing
root=$TMP/root
cpus=$root/sys/devices/system/cpu
mkdir -p "$root/proc" "$root/sys/class/thermal/thermal_zone0" "$root/sys/class/thermal/thermal_zone1" \
	"$cpus/cpu0/cpufreq" "$cpus/cpu0/cache/index0" "$cpus/cpu0/cache/index1" "$cpus/cpu0/thermal_throttle"
printf 'processor\t: 0\nmodel name\t: Acme X1 @ 2.50GHz\n' >"$root/proc/cpuinfo"
echo '0.00 0.01 0.05 1/99 1234' >"$root/proc/loadavg"
printf 'MemTotal:        1024 kB\n' >"$root/proc/meminfo"
echo 41000 >"$root/sys/class/thermal/thermal_zone0/temp"
echo -250000 >"$root/sys/class/thermal/thermal_zone1/temp"
echo powersave >"$cpus/cpu0/cpufreq/scaling_governor"
echo acme-cpufreq >"$cpus/cpu0/cpufreq/scaling_driver"
echo 2500000 >"$cpus/cpu0/cpufreq/scaling_cur_freq"
echo 32K >"$cpus/cpu0/cache/index0/size"
echo 1M >"$cpus/cpu0/cache/index1/size"
echo 7 >"$cpus/cpu0/thermal_throttle/core_throttle_count"
state "$root" shown
# What cannot be read: folders in the place of files.
mkdir "$TMP/odd" "$TMP/odd/proc" && mkdir "$TMP/odd/proc/cpuinfo" "$TMP/odd/proc/loadavg"
state "$TMP/odd" odd
