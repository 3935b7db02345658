# Without clocks, performance levels; without ids of nvpmodel, the names of the modes.
cd "$ROOT/calib" || exit 2
sed 's/, "clock_hz": [0-9]*, "nvpmodel_id": [0-9]*, "nvpmodel_name": "[A-Z0-9_]*"//' families/jetson-orin-agx.json >"$TMP/f.json"
for form in dts nvpmodel; do
	calgen tables --quiet -o "$TMP" --family "$TMP/f.json" --export $form -- jetson-orin-agx-*-eager.json
done
sed -n '/opp-level-/,/}/p' "$TMP"/*.dts | head -5
grep '^<' "$TMP"/*.nvpmodel
