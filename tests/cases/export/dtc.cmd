# needs: dtc
# The device-tree compiler takes the overlay without a warning, and reads back what
# was meant.
cd "$ROOT/calib" || exit 2
calgen tables --quiet -o "$TMP" --family families/jetson-orin-agx.json --export dts -- jetson-orin-agx-*-eager.json
dtc -@ -I dts -O dtb -o "$TMP/a.dtbo" "$TMP"/*.dts && dtc -I dtb -O dts "$TMP/a.dtbo" | grep -E 'opp-(hz|level|microwatt)|compatible'
