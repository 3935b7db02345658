# The three networks of the golden figures: 6.30, 16.60 and 14.45 ms within 1 %.
# needs: shared
for network in resnet18 resnet50 mobilenet_v2; do
	calgen estimate --device jetson-orin-agx-50w-legacy --json \
		"$SHARED/orin/50w/fp32/${network}_b1.json" |
		sed -n 's/.*"name": "\([^"]*\)", "precision".*"latency_ns": \([0-9]*\), "latency_lo.*"measured.*/\1 \2/p' |
		head -n 1
done >"$TMP/now"
sed 1d "$SHARED/golden_jetson_50w_fp32_b1.csv" | paste -d ' ' "$TMP/now" - | tr , ' ' |
	awk '{ off = $2 / 1e6 / $4 - 1; print $1, $4, (off < 0.01 && off > -0.01) ? "within 1 %" : off }'
