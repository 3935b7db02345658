cd "$ROOT/calib" || exit 2
mkdir "$TMP/c"
for f in jetson-orin-agx-*-eager.json; do
	sed '/"static_power_mw"/d; /"static_power_convention"/d' "$f" >"$TMP/c/$f"
done
calgen tables -o "$TMP" --family families/jetson-orin-agx.json --export dts -- "$TMP/c" 2>&1 | sed 1q
