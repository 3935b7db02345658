# From nothing to a calibration that check accepts; the summary names what was found.
# needs: jq
cd "$TMP" || exit 1
calgen calibrate --backend reference --plan "$ROOT/tests/cases/measure/in/tiny.json" --energy none \
	--no-networks --id acme-x1 >report 2>words
echo "status $?"
grep -o '^fit: fp32 of acme-x1, 13 distinct operations in 3 groups' report
grep -c '^shapes left out: 13, error .* median, .* P90; nominal 90.0 % bounds cover unknown$' report
grep -c '^groups left out: 3, error .* median, .* worst; bounds cover unknown$' report
grep written words
calgen check acme-x1.json
jq -c '[.device_id, .date == (now | strftime("%Y-%m-%d")), (.precisions | keys)]' acme-x1.json
jq -c '[.estimate.complete, (.subgraphs | length)]' acme-x1.measured.json
# Nothing is left to measure: the same fit, to the byte.  (Of times by a law, since a table
# of what thirteen loops took on a busy machine need not compile.)
jq --argjson factor '{"a": 1.5, "b": 0.5}' -f "$ROOT/tests/cases/calibrate/law.jq" acme-x1.measured.json >law.json
mv law.json acme-x1.measured.json
rm acme-x1.json
calgen calibrate --backend reference --plan "$ROOT/tests/cases/measure/in/tiny.json" --energy none \
	--no-networks --id acme-x1 >report 2>words
echo "status $?"
cp acme-x1.json before.json
calgen calibrate --backend reference --plan "$ROOT/tests/cases/measure/in/tiny.json" --energy none \
	--no-networks --id acme-x1 --yes >again 2>/dev/null
echo "status $?"
grep '^kernels:' again
grep '^against' again
cmp before.json acme-x1.json && echo unchanged
ls
