# Rails of a board: the input rail alone is the total; without one all are.  Power that
# does not change is idle power: the row says so, and has no figure.
# needs: jq
sh in/board.sh "$TMP/tree"
rails() {
	rm -f "$TMP/out.json"
	calgen measure --backend reference --plan in/one.json --system-root "$TMP/tree" -o "$TMP/out.json" "$@" \
		2>"$TMP/err" | sed -n 's/; idle .*//; /^energy/p'
	[ -s "$TMP/out.json" ] || { cat "$TMP/err" && return; }
	jq -c '.estimate.runs[0].meter, .subgraphs[0].estimate.energy' "$TMP/out.json"
}
rails --energy ina3221
rm "$TMP/tree/sys/class/hwmon/hwmon2/in1_label"
rails
# Not one that can be read.
rm -r "$TMP/tree/sys/class/hwmon/hwmon2" "$TMP/tree/sys/class/hwmon/hwmon10/curr2_input"
rails --energy ina3221
