# Without its acknowledgements the legacy table falls and jumps where its makers
# know that it does, and nowhere else.
sed 's/, "acknowledges": "[^"]*"//' "$ROOT/calib/jetson-orin-agx-50w-legacy.json" >"$TMP/bare.json"
calgen check "$TMP/bare.json" 2>&1 | grep -E 'fp32 (generic|matmul|conv2d|conv2d_bn|mbconv|conv2d_depthwise) ' |
	sed 's/^.*error: //; s/; .*//'
