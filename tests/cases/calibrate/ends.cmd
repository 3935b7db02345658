# An interrupt, a cap and a full disk leave measurements that the next run goes on
# with, and no calibration; a machine that shows nothing is no hindrance.
# needs: jq
cd "$TMP" || exit 1
mkdir nothing
tiny=$ROOT/tests/cases/measure/in/tiny.json
sed 's/"target": 0.9, "repeats_min": 6, "repeats_max": 6/"target": 0.9, "repeats_min": 1000, "repeats_max": 1000, "kernel_seconds": 3600/' \
	"$tiny" >plan.json
calgen calibrate --backend reference --plan plan.json --energy none --no-networks --id long >report 2>/dev/null &
process=$!
while [ ! -s long.measured.json ] && kill -0 $process; do sleep 0.1; done
kill -TERM $process
wait $process
echo "status $?"
grep -c 'the same command goes on' report
[ -e long.json ] || echo "no calibration"
calibrate() {
	calgen calibrate --backend reference --plan "$tiny" --energy none --no-networks --id full \
		--system-root nothing "$@"
}
(
	ulimit -f 12
	calibrate 2>&1 >/dev/null | grep fatal | sed 's/the [0-9]* rows/the N rows/'
)
[ -e full.json ] || echo "no calibration"
calibrate --cap 0 >report 2>words
grep '^kernels:' report | sed 's/[0-9]* measured, [0-9]* there/N measured, N there/; s/[0-9]* left/N left/'
rm full.json
calibrate >report 2>words
echo "status $?"
grep '^machine:' report | sed 's/[0-9]* of them/N of them/'
grep -o '^fit: fp32 of full, 13 distinct operations' report
jq -r '.device' full.measured.json
