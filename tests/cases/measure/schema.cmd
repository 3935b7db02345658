# Every member of the file, the counts of every row, and what calgen reads there.
# needs: jq
calgen measure --backend reference --plan in/tiny.json --mode 15W --hardware acme-x1 --energy none \
	-o "$TMP/out.json" >"$TMP/report" 2>"$TMP/labels" || cat "$TMP/labels"
sed 's/:.*//' "$TMP/report"
jq -r '[paths | map(if type == "number" then "[]" else . end) | join(".")] | unique[]' "$TMP/out.json" |
	grep -v 'outliers\.\|labels\.\|preempted\.\|clocks\.\|zones\.'
jq -r '[.schema_version, .model, .hardware_id, .precision, .thermal_profile, .estimate.backend,
	.estimate.complete, .estimate.threads, (.estimate.runs | length)] | map(tostring) | join(" ")' "$TMP/out.json"
jq -r '.subgraphs | sort_by(.source_model, .node_names[0])[] | [.source_model, .node_names[0],
	.fusion_pattern, .operation_type, .flops, .total_bytes, (.estimate.placed.samples_ns | length),
	(.estimate.warm.samples_ns | length), (.estimate.cold.samples_ns | length)] | map(tostring) | join(" ")' "$TMP/out.json"
# Times agree with each other; preempted samples are left out while three are left.
jq -c '[.subgraphs[] | .measured_latency.min <= .measured_latency.mean and
	.measured_latency.mean <= .measured_latency.max and .measured_latency.min > 0 and
	.estimate.placed.median_lo_ns <= .estimate.placed.median_ns and
	.measured_latency.samples + (.estimate.placed.outliers | length) +
		(.estimate.placed.preempted | length | if . > 3 then 0 else . end) == 6] | unique' "$TMP/out.json"
calgen analyze "$TMP/out.json" | sed -n 1,3p
