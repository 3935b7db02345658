# Plans at the edge of what there can be: sizes whose products no machine holds, windows
# that are too wide, groups where there are none, and repeats below the least.
exec 2>&1
plan() { # REST KERNEL
	echo "{\"format\": \"estimate-plan\", \"schema_version\": \"1.0\", \"name\": \"p\", $1\"kernels\": [{\"group\": \"a\", $2}]}" >"$TMP/p.json"
	calgen check "$TMP/p.json" 2>&1 | grep 'error\|good'
}
plan '' '"kind": "matmul", "batch": 65536, "channels": 65536, "out": 1'
plan '' '"kind": "softmax", "batch": 4096, "channels": 4096, "heads": 4096, "height": 1'
plan '' '"kind": "softmax", "batch": 64, "channels": 4096, "heads": 4096, "height": 1024'
plan '' '"kind": "softmax", "batch": 1, "channels": 4096, "heads": 4096, "height": 128'
plan '' '"kind": "max_pool", "channels": 4, "height": 8, "width": 2, "kernel": 5, "stride": 5'
plan '' '"kind": "max_pool", "channels": 4, "height": 8, "width": 5, "kernel": 5, "stride": 5'
plan '' '"kind": "matmul", "channels": 4, "out": 4, "groups": 2'
plan '"repeats_min": 9, "repeats_max": 8, ' '"kind": "softmax", "channels": 4'
plan '"repeats_min": 9, "repeats_max": 9, ' '"kind": "softmax", "channels": 4'
plan '' '"kind": "mbconv", "channels": 4, "height": 8, "out": 8, "kernel": 3'
calgen measure --quiet --backend reference --energy none --plan "$TMP/p.json" -o "$TMP/out.json" >"$TMP/report"
grep -o '"fusion_pattern": "[^"]*"' "$TMP/out.json"
# A file of measurements is a plan of the shapes that are in it.
calgen measure --quiet --backend reference --energy none --plan ../summarize/in/rows.json -o "$TMP/again.json" >"$TMP/report"
echo "status $?"
