# many.sh DEVICES SEGMENTS OUT SCALE: calibrations with many values, one scaled.
many() {
	mkdir -p "$3"
	awk -v n="$1" -v k="$2" -v out="$3" -v scale="$4" 'BEGIN {
		for (d = 1; d <= n; d++) {
			file = sprintf("%s/board%05d.json", out, d)
			printf "{\"format\": \"estimate-calibration\", \"schema_version\": \"1.0\", \"device_id\": \"board%05d\", \"family\": \"board%05d\", \"name\": \"b\", \"timed\": \"node_sum\", \"sources\": {\"s\": {\"title\": \"t\"}}, \"provenance\": {\"kind\": \"fitted\", \"source\": \"s\"}, \"precisions\": {\"fp32\": {\"peak_flops_per_s\": {\"value\": 1e12, \"source\": \"s\"}, \"peak_bandwidth_bytes_per_s\": {\"value\": 1e11, \"source\": \"s\"}, \"interval\": {\"operation\": \"none\", \"total\": \"none\", \"total_quantile_lo\": 0, \"total_quantile_hi\": 0}, \"classes\": {\"generic\": {\"combine\": \"sum\", \"uncertainty\": {\"sd_shared\": 0.1, \"sd_independent\": 0.1, \"bound_lo\": 1, \"bound_hi\": 1}, \"launch\": [{\"from_flops\": 0, \"launch_ns\": 1000}], \"compute\": {\"quantity\": \"efficiency\", \"below\": \"hold\", \"above\": \"hold\", \"segments\": [", d, d >file
			for (i = 0; i < k; i++)
				printf "%s{\"from_flops\": %d, \"to_flops\": %s, \"start\": %.4f, \"end\": %.4f, \"acknowledges\": \"made\"}", i ? ",\n" : "", i ? 1000 * i : 0, i + 1 < k ? 1000 * (i + 1) : "null", scale * (0.1 + i / 1000), scale * (0.1 + i / 1000) >file
			print "]}}}}}}" >file
			close(file)
		}
	}'
}
