# Below 1 % of latency it is information, from a factor of two on an error; at a knot without a jump it is told once.
. ./edit.sh
fires 's/"end": 0.06/"end": 0.0601/; s/"start": 0.06/"start": 0.0601/'
fires 's/"end": 0.06/"end": 0.065/; s/"start": 0.06/"start": 0.065/'
fires 's/"end": 0.5, "prov/"end": 0.24, "prov/'
fires 's/"start": 0.4, "end": 0.4/"start": 0.8, "end": 0.8/'
silent 's/"start": 0.4, "end": 0.4/"start": 0.40, "end": 4e-1/'
fires 's/"start": 0.02,/"start": 0.021,/; s/"end": 0.02}/"end": 0.021}/'
# Segments that lie otherwise, and a time that becomes none.
fires 's/"start": 50, "end": 50/"start": 0, "end": 0/'
lost 's/"start": 50, "end": 50/"start": 0, "end": 0/'
fires 's/{"from_flops": 1000, "to_flops": 1000000, "start": 40, "end": 20}/{"from_flops": 10, "to_flops": 2000, "start": 60, "end": 40}, {"from_flops": 2000, "to_flops": 1000000, "start": 40, "end": 22}/; s/"start": 20, "end": 4}/"start": 22, "end": 4}/'
silent 's/"to_flops": 4000000000, "start": 20, "end": 4}/"to_flops": 2000000000, "start": 20, "end": 5}, {"from_flops": 2000000000, "to_flops": 8000000000, "start": 5, "end": 3}/'
# Both sides declare what one operation may be off.
sed 's/"operation": "conformal"/"operation": "prediction"/' "$base" >"$TMP/prediction.json"
base=$TMP/prediction.json
for end in 51 90; do
	edit "s/\"start\": 50, \"end\": 50/\"start\": $end, \"end\": $end/"
	calgen audit --format json --fail-on never "$base" "$TMP/edited.json" | grep -o '"significance": "[^"]*", "reason": "[^"]*"'
done
