# Measured times beyond what a sum holds stay at its end; a measurement on a pipe; no
# standard input; broken values in members that nobody reads.
exec 2>&1
calib=../show/in/acme.json
rows() { # ROWS MS
	awk -v rows="$1" -v ms="$2" 'BEGIN { printf "{\"schema_version\": \"2.0\", \"model\": \"m\", \"precision\": \"fp32\", \"batch_size\": 1, \"subgraphs\": ["
		for (i = 0; i < rows; i++) printf "%s{\"flops\": 1000, \"total_bytes\": 100, \"operation_type\": \"matmul\", \"fusion_pattern\": \"Linear\", \"measured_latency\": {\"mean\": %s}}", i ? ", " : "", ms
		print "]}" }'
}
for rows in '30 0.5' '19000 1e9' '1 1e10'; do
	rows $rows >"$TMP/m.json"
	calgen estimate --calib $calib --json "$TMP/m.json" >"$TMP/out"
	sed -n 's/.*\("measured_ns": [0-9]*\).*/\1/p' "$TMP/out" | sed -n 1p
done
rows 30 0.5 | calgen estimate --calib $calib - | sed -n 3,4p
calgen estimate --calib $calib - <&-
op='{"name": "a", "class": "matmul", "precision": "fp32", "flops": 1000, "bytes": 100, "launches": 1, "count": 1}'
head='{"format": "estimate-workload", "schema_version": "1.0", "name": "w"'
for member in '"x": {"y": tru}, ' '"x": [1 2], ' '"x": {"y": [{}]}, '; do
	echo "$head, $member\"ops\": [$op]}" >"$TMP/w.json"
	calgen estimate --calib $calib "$TMP/w.json" 2>&1 | grep 'error\|good'
	echo "$head, \"ops\": [$(echo "$op" | sed "s/{/{$member/")]}" >"$TMP/w.json"
	calgen estimate --calib $calib "$TMP/w.json" 2>&1 | grep 'error\|good'
done
