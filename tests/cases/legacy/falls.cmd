# Without its acknowledged causes the 50 W table shows exactly the falls and jumps
# that are known of it, and no class has others.
sed 's/, "acknowledges": "[^"]*"//' "$ROOT/calib/jetson-orin-agx-50w-legacy.json" >"$TMP/bare.json"
calgen check "$TMP/bare.json" 2>&1 | sed -n 's/.*error: \([^;]*\);.*/\1/p' >"$TMP/all"
grep -E ' (generic|conv2d|conv2d_bn|conv2d_depthwise|mbconv) ' "$TMP/all"
echo all classes:
cut -d ' ' -f 3- "$TMP/all" | sort -u
