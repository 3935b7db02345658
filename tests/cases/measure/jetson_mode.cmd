# The power mode: what is in force, what comes after booting, what is not known.
# needs: jq
sh in/board.sh "$TMP/tree"
conf=$TMP/tree/etc/nvpmodel.conf status=$TMP/tree/var/lib/nvpmodel/status
mode() {
	rm -f "$TMP/out.json"
	calgen measure --backend reference --energy none --plan in/one.json --system-root "$TMP/tree" \
		-o "$TMP/out.json" "$@" >/dev/null 2>&1
	jq -c '[.thermal_profile, .estimate.runs[0].before.power_mode]' "$TMP/out.json"
}
mode
mode --mode mine
echo 'pmode:0012 fmode:quiet' >"$status"
mode
rm "$status"
mode
echo 'pmode:0007' >"$status"
mode
for text in '' 'pmode:' 'pmode:-1' 'pmode:99999999999999999999' 'mode 1'; do
	echo "$text" >"$status"
	mode
done
printf '< POWER_MODEL ID=3 NAME=>\n< POWER_MODEL ID=4\n< POWER_MODEL ID= NAME=X >\n< PM_CONFIG DEFAULT=3 >' >"$conf"
mode
printf '< PM_CONFIG DEFAULT=4 >\n\n\n< POWER_MODEL ID=4 NAME=LAST' >"$conf"
rm "$status"
mode
# A board that changed its mode is another machine to a file.
sh in/board.sh "$TMP/tree"
mode
echo 'pmode:0000' >"$status"
calgen measure --backend reference --energy none --plan in/one.json --system-root "$TMP/tree" \
	-o "$TMP/out.json" 2>&1 | sed -n 1p
