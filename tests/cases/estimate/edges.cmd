# What is odd but good: times below a microsecond and above a second, no energy, several
# precisions, nodes that nobody measured, colours.
work() {
	printf '{"format": "estimate-workload", "schema_version": "1.0", "name": "%s", "ops": [%s]}\n' "$1" "$2" >"$TMP/$1.json"
}
work small '{"class": "matmul", "precision": "fp32", "flops": 1, "bytes": 1}'
work large '{"class": "matmul", "precision": "fp32", "flops": 900000000000000, "bytes": 1000}'
sed 's/"launch_ns": 2500/"launch_ns": 100/' in/small.json >"$TMP/quick.json"
calgen estimate --calib "$TMP/quick.json" --ops "$TMP/small.json" "$TMP/large.json"
calgen estimate --calib in/small.json --mode x1 in/work.json | head -n 1
calgen estimate --calib in/small.json --color always in/work.json | cat -v
calgen estimate --calib in/small.json --color always -o "$TMP/out" in/work.json && cat -v "$TMP/out" | head -n 1
echo '# several precisions'
calgen estimate --device jetson-orin-agx-50w-eager --json "$TMP/small.json" | grep -o '"precision": [^,]*' | sort -u
work mixed '{"class": "matmul", "precision": "fp32", "flops": 1000000, "bytes": 1000}, {"class": "matmul", "precision": "fp16", "flops": 1000000, "bytes": 1000}'
calgen estimate --device jetson-orin-agx-50w-eager --json "$TMP/mixed.json" | grep -o '"precision": [^,]*' | sort | uniq -c
work both '{"class": "conv2d", "precision": "fp32", "flops": 900000000000, "bytes": 1000}, {"class": "matmul", "precision": "int8", "flops": 10, "bytes": 1000}, {"class": "matmul", "precision": "int8", "flops": 20, "bytes": 1000}'
calgen estimate --calib in/small.json "$TMP/both.json" 2>&1
echo '# a folder with another workload and JSON that is none'
mkdir "$TMP/d" && cp in/work.json "$TMP/d" && echo '[3]' >"$TMP/d/list.json" && echo '{"ops' >"$TMP/d/broken.json"
calgen estimate --calib in/small.json "$TMP/d" 2>&1
