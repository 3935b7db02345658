# Variants of one mode that say less than each other do not disagree.
# needs: jq
jq 'del(.tdp_mw)' family/b_tdp.json >"$TMP/no_tdp.json"
jq '.precisions.fp32.peak_bandwidth_bytes_per_s = null' family/b_bandwidth.json >"$TMP/no_bandwidth.json"
jq '.precisions.fp16 = .precisions.fp32 | del(.precisions.fp32)' family/b_bandwidth.json >"$TMP/other.json"
for b in no_tdp no_bandwidth other; do
	calgen check family/a.json "$TMP/$b.json"
	calgen check "$TMP/$b.json" family/a.json
done
