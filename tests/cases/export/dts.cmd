# From the tables of a family: without workloads the full rates, with them what they draw.
cd "$ROOT/calib" || exit 2
calgen tables --quiet -o "$TMP" --family families/jetson-orin-agx.json --export dts -- jetson-orin-agx-*-eager.json
cat "$TMP"/*.dts
calgen tables --quiet -o "$TMP" --family families/jetson-orin-agx.json --for workloads/resnet50_b1.json --export dts -- jetson-orin-agx-*-eager.json
grep -e microwatt -e Remake "$TMP"/*.dts
