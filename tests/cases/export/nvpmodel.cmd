cd "$ROOT/calib" || exit 2
calgen tables --quiet -o "$TMP" --family families/jetson-orin-agx.json --for workloads/resnet50_b1.json --export nvpmodel -- jetson-orin-agx-*-eager.json
cat "$TMP"/*.nvpmodel
