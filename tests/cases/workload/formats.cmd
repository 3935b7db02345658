# The same workload as JSON, CSV, gzip and on a pipe.
estimate() {
	calgen estimate --calib ../show/in/acme.json --json "$@" | sed -n 's/.*"latency_ns": \([0-9]*\).*/\1/p' | head -n 1
}
estimate in/good.json
estimate in/good.csv
estimate - <in/good.json
gzip -c in/good.json >"$TMP/good.json.gz" && estimate "$TMP/good.json.gz"
gzip -c in/good.csv >"$TMP/good.csv.gz" && estimate "$TMP/good.csv.gz"
