# Rows that calgen measure labelled weigh less, as far as they lie farther off; a
# summary keeps what it needs for that.
cd "$TMP" || exit 1
# measure LABEL: five networks of 20 rows, 2 µs and 1 ps a FLOP; each third row is off
# by a factor of 3 up or down, and bears LABEL.
measure() {
	awk -v label="$1" 'BEGIN {
		printf "{\"schema_version\": \"2.0\", \"model\": \"all\", \"precision\": \"FP32\", \"subgraphs\": ["
		for (n = 1; n <= 5; n++) for (i = 1; i <= 20; i++) {
			flops = int(1e6 * exp((i + n / 7) / 3)); k++
			time = 2000 + flops / 1000; mark = ""
			if (k % 3 == 0) { time *= k % 2 ? 3 : 2; mark = label }
			else time *= 1 + (k % 5 - 2) / 100
			printf "%s{\"flops\": %d, \"total_bytes\": %d, \"operation_type\": \"matmul\", " \
				"\"fusion_pattern\": \"Linear\", \"source_model\": \"n%d\", " \
				"\"measured_latency\": {\"mean\": %.6f}, \"estimate\": {\"labels\": [%s]}}", \
				(k > 1 ? ", " : ""), flops, flops / 10, n, time / 1e6, mark
		}
		print "]}"
	}'
}
measure '' >plain.json
measure '"noisy"' >labelled.json
for file in plain labelled; do
	calgen fit -o $file.calib.json --id acme-x1 $file.json 2>&1 | grep -o 'labelled rows weigh'
	echo 'name,class,precision,flops,bytes,launches,count
a,matmul,fp32,20000000,2000000,1,1' >work.csv
	calgen estimate --calib $file.calib.json --json work.csv |
		sed -n 's/.*"latency_ns": \([0-9]*\).*/\1/p' | awk -v truth=22000 'NR == 1 {
			e = $1 / truth - 1; print (e < 0.25 && e > -0.25 ? "within" : "not within") " 25 %" }'
done
calgen summarize -o all.sum labelled.json
calgen fit -o again.json --id acme-x1 all.sum 2>/dev/null
cmp labelled.calib.json again.json && echo same
