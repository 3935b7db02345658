# The summary in JSON alone on stdout; the calibration on stdout alone.
# needs: jq
cd "$TMP" || exit 1
plan=$ROOT/tests/cases/measure/in/tiny.json
calgen calibrate --backend reference --plan "$plan" --energy none --no-networks --id acme-x1 --json >summary 2>words
echo "status $?"
jq -c 'keys' summary
jq -c '[.device_id, .operations, .shapes.count, .groups.count, .networks, .against, .worse]' summary
calgen calibrate --backend reference --plan "$plan" --energy none --no-networks --id acme-x1 -o - \
	>calibration 2>words
echo "status $?"
jq -r .device_id calibration
grep -c '^shapes left out' words
