# Models that are none, or that contradict themselves.
sh campaign.sh 11 >"$TMP/a.csv"
sh campaign.sh 23 >"$TMP/b.csv"
calgen analyze --noise "$TMP/a.csv" "$TMP/b.csv" -o "$TMP/noise.json" >"$TMP/text"
try() {
	sed "$@" "$TMP/noise.json" >"$TMP/edited.json"
	calgen audit --noise "$TMP/edited.json" "$TMP/a.csv" "$TMP/b.csv" 2>&1 >"$TMP/out" | head -1
}
try ''
try 's/"sd_run": 0/"sd_run": 1/'
try 's/"level": 0.01/"level": 0.05/'
try 's/"detectable_down": -0.4/"detectable_down": -0.3/'
try 's/"class": "matmul"/"class": "matmull"/'
try 's/"class": "matmul"/"class": "conv2d"/'
try 's/"precision": "fp32"/"precision": "fp31"/'
try 's/"naive_share"/"naive"/'
try 's/estimate-noise/estimate-rules/'
