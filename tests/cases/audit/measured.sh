# measured.sh: a measurement file of three operations, as a workload; sourced.
row() { # FLOPs, ms
	echo "{\"fusion_pattern\": \"Conv2d\", \"operation_type\": \"conv2d\", \"flops\": $1,"
	echo "\"total_bytes\": 1000000, \"measured_latency\": {\"mean\": $2, \"std\": 0.01,"
	echo "\"min\": 0.1, \"max\": 90, \"samples\": 50}}"
}
{
	echo '{"schema_version": "2.0", "model": "netx", "precision": "FP32", "batch_size": 1,'
	echo '"thermal_profile": "10W", "subgraphs": ['
	row 100000000 0.71 && echo , && row 200000000 1.0 && echo , && row 300000000 1.2
	echo ']}'
} >"$TMP/netx.json"
# shellcheck disable=SC2034 # of edit.sh
options="--workloads $TMP/netx.json --"
