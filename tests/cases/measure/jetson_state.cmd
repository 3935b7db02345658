# What a board says about itself: the mode, clocks of its units, zones, what held it
# back.  The tree is made up.
# needs: jq
sh in/board.sh "$TMP/tree"
calgen measure --backend reference --energy none --plan in/one.json --system-root "$TMP/tree" \
	-o "$TMP/out.json" >/dev/null 2>&1
jq -c '.thermal_profile, .device, .hardware_id, (.estimate.runs[0].before |
	.board, .release, .power_mode, .clocks[], .zones[], .temperature_max_c, .throttle_events, .cooling_steps)' "$TMP/out.json"
