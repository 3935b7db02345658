# What is there is replaced after a question, with --yes, and by nothing worse.
# needs: jq
cd "$TMP" || exit 1
calibrate() {
	calgen calibrate --quiet --backend reference --plan "$ROOT/tests/cases/measure/in/tiny.json" --energy none \
		--no-networks --id acme-x1 --measurements m.json "$@" 2>&1 >/dev/null |
		sed 's/[0-9.]* % mean error, [0-9.]* %/X % mean error, Y %/'
	[ ! -e out.json ] || jq -c '[.device_id, .notes != null]' out.json
}
calgen calibrate --backend reference --plan "$ROOT/tests/cases/measure/in/tiny.json" --energy none \
	--no-networks --id acme-x1 --measurements m.json -o out.json >/dev/null 2>&1
echo "status $?"
echo "no terminal, no --yes:"
calibrate -o out.json
echo "a precision would be lost:"
two=$ROOT/calib/jetson-orin-agx-50w-eager.json
cp "$two" two.json
calibrate -o two.json --yes
cmp "$two" two.json && echo untouched
echo "... and it was accepted:"
calibrate -o two.json --yes --accept-worse "fp16 is gone from this board"
jq -r .device_id two.json
grep -c "fp16 is gone from this board" two.json
echo "another to beat, and no file:"
calibrate --against absent.json -o none.json
[ -e none.json ] || echo "no file"
echo '{"format": "estimate-calibration"' >broken.json
calibrate -o broken.json --yes | head -2
cat broken.json
