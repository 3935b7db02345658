# An interrupted run leaves a whole file and says how to go on.
# needs: jq
# Kernels that no cap of time or repeats ends soon.
sed 's/"target": 0.9, "repeats_min": 6, "repeats_max": 6/"target": 0.9, "repeats_min": 1000, "repeats_max": 1000, "kernel_seconds": 3600/' \
	in/tiny.json >"$TMP/long.json"
calgen measure --backend reference --plan "$TMP/long.json" -o "$TMP/out.json" >"$TMP/report" 2>/dev/null &
process=$!
# The file is there once the campaign has begun.
while [ ! -s "$TMP/out.json" ]; do sleep 0.1; done
kill -TERM $process
wait $process
echo "status $?"
grep -c 'the same command goes on' "$TMP/report"
jq -c '[.estimate.complete, .schema_version]' "$TMP/out.json"
# Into a file that one measures into no other does.
rm "$TMP/out.json"
calgen measure --backend reference --plan "$TMP/long.json" -o "$TMP/out.json" >"$TMP/report" 2>/dev/null &
process=$!
while [ ! -s "$TMP/out.json" ]; do sleep 0.1; done
calgen measure --backend reference --plan "$TMP/long.json" -o "$TMP/out.json" 2>&1 >"$TMP/other" | grep fatal
kill -TERM $process
wait $process
echo "status $?"
