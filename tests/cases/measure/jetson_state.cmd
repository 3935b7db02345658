# What a board says about itself: the mode, clocks of its units, zones, what held it
# back.  The tree is made up.
# needs: jq
sh in/board.sh "$TMP/tree"
calgen measure --backend reference --energy none --plan in/one.json --system-root "$TMP/tree" \
	-o "$TMP/out.json" >/dev/null 2>&1
jq -c '.thermal_profile, .device, .hardware_id, (.estimate.runs[0].before |
	.board, .release, .power_mode, .clocks[], .zones[], .temperature_max_c, .throttle_events, .cooling_steps)' "$TMP/out.json"
# Bytes that are no text, and numbers that are none: the file can still be read.
printf 'Acme \377\376 "x\\ \001 Kit' >"$TMP/tree/proc/device-tree/model"
printf '\377rail\n' >"$TMP/tree/sys/class/hwmon/hwmon2/in2_label"
printf 'cpu\n\003' >"$TMP/tree/sys/class/thermal/thermal_zone0/type"
echo nan >"$TMP/tree/sys/class/thermal/thermal_zone1/temp"
echo 1e999 >"$TMP/tree/sys/class/devfreq/17000000.gpu/cur_freq"
printf '\000\377< POWER_MODEL ID=' >"$TMP/tree/etc/nvpmodel.conf"
for run in 1 2; do
	calgen measure --backend reference --plan in/one.json --system-root "$TMP/tree" -o "$TMP/odd.json" 2>&1 |
		grep error
done
jq -c '.thermal_profile, .device, (.estimate.runs[0] | .before.clocks, .before.zones, .meter.channels[1].name)' "$TMP/odd.json"
