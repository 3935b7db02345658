# needs: shared
# Totals of networks from one power mode to another: ten of thirty tell more with the
# other mode beside them than alone.
calgen transfer --source "$SHARED/orin/30w/fp32" --target "$SHARED/orin/15w/fp32" --samples 10 --repeat 20 --json >"$TMP/o.json"
grep -o '"samples": 10, "method": "[a-z-]*", .*"mape": [0-9.]*' "$TMP/o.json" | sed 's/.*"method": "\([a-z-]*\)".*"mape": \([0-9.]*\)/\1 \2/' | awk '{m[$1] = $2} END {
	print (m["refit"] < 0.15) ? "refit below 15 %" : "refit " m["refit"]
	print (m["refit"] < m["scratch"] / 2) ? "less than half of scratch" : "scratch " m["scratch"]}'
