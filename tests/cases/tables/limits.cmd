# needs: m4
# Values at the ends of what a table can hold, and the first beyond: told, or kept.
base=../estimate/in/small.json
try() {
	sed "$1" "$base" >"$TMP/x.json"
	cmp -s "$base" "$TMP/x.json" && echo "WRONG: the edit changes nothing"
	calgen tables -o "$TMP/out" "$TMP/x.json" >"$TMP/said" 2>&1
	echo "$?: $1: $(sed -n '1s/^TMP[^ ]* //; 1s,^[^ ]*x.json,x.json,p' "$TMP/said" | cut -c 1-150)$(sed -n '/^acme/p' "$TMP/said")"
}
try 's/"max": 8/"max": 65535/'
try 's/"max": 8/"max": 70000/'
try 's/"n": 7/"n": 1048574/'
try 's/"n": 7/"n": 4000000/'
try 's/"bound_hi": 2}/"bound_hi": 65535}/'
try 's/"sd_shared": 0.1,/"sd_shared": 15.9,/'
try 's/"sd_shared": 0.1,/"sd_shared": 3.9, /; s/"sd_independent": 0.2,/"sd_independent": 3.99,/'
try 's/"launch_ns": 2500/"launch_ns": 67000000/'
try 's/"launch_ns": 2500/"launch_ns": 68000000/'
try 's/"launch_ns": 7.5/"launch_ns": 0.001/'
try 's/"launch_ns": 7.5/"launch_ns": 0.02/'
try 's/"value": 2, "upper": 2.5/"value": 0.00001, "upper": 2.5/; s/"lower": 1.5/"lower": 0/'
try 's/"upper": 20, "basis": "external"/"upper": 65535, "basis": "external"/'
try 's/"bytes": \[\[1000, 50000\]/"bytes": [[1000.5, 50000.5]/'
try 's/"bytes": \[\[1000, 50000\]/"bytes": [[1, 18446744073709551615]/'
try 's/"bytes": \[\[1000, 50000\]/"bytes": [[1, 1e19]/'
try 's/"bytes": \[\[1000, 50000\]/"bytes": [[18000000000000000000, 18446744073709551615]/'
try 's/"zero_flops_bytes": \[1000, 2000000\]/"zero_flops_bytes": [0, 2]/'
try 's/"zero_flops_bytes": \[1000, 2000000\]/"zero_flops_bytes": [3, 2]/'
try 's/"first_octave": 14/"first_octave": 61/'
try 's/"from_flops": 1000, "launch_ns"/"from_flops": 1e19, "launch_ns"/'
try 's/"date": "2026-01-02"/"date": "2026-01-02T03:04:05Z"/'
steps=$(awk 'BEGIN { for (i = 2; i < 300; i++) printf ", {\"from_flops\": %d, \"launch_ns\": %d}", i, 2500 + i }')
try "s/{\"from_flops\": 0, \"launch_ns\": 2500}/&$steps/" | sed 's/: s.*: /: 300 steps: /'
try 's/"min": 1,/"min": 65535,/; s/"max": 8/"max": 65535/'
try 's/"below": "hold"/"below": "clamp"/; s/"above": "hold"/"above": "clamp"/'
base=../audit/in/base.json
echo '# sizes'
try 's/"from_flops": 0, "to_flops": null, "start": 50/"from_flops": 18446744073709551616, "to_flops": null, "start": 50/'
try 's/"from_flops": 0, "to_flops": null, "start": 50/"from_flops": 18446744073709549568, "to_flops": null, "start": 50/'
try 's/"to_bytes": null, "start": 0.4/"to_bytes": 18446744073709551616, "start": 0.4/'
try 's/{"from_flops": 0, "to_flops": null, "start": 50, "end": 50}/{"from_flops": 10.2, "to_flops": 10.4, "start": 50, "end": 50}, {"from_flops": 10.4, "to_flops": 10.6, "start": 50, "end": 50}, {"from_flops": 10.6, "to_flops": 18446744073709551616, "start": 50, "end": 50}/'
try 's/{"from_flops": 1000000, "launch_ns": 100000}/{"from_flops": 18446744073709549568, "launch_ns": 100000}/'
try 's/\[1000, 50000\]/[1000.2, 1000.4]/; s/\[2000, 90000\]/[9007199254740993, 18446744073709551616]/'
try 's/\[1000, 50000\]/[0, 0]/; s/\[2000, 90000\]/[18446744073709549568, 18446744073709551616]/'
try 's/\[1000, 50000\]/[0, 0.5]/; s/\[2000, 90000\]/[18446744073709551616, 18446744073709551616]/'
echo '# energies and ids'
try '/flop_pj/s/"upper": 2.5/"upper": 65535/'
try '/flop_pj/s/"upper": 2.5/"upper": 65536/'
try '/static_power/s/"upper": 4000/"upper": 1000000000/; s/"tdp_mw": 10000,/"tdp_mw": 1000000000,/'
try '/static_power/s/"upper": 4000/"upper": 1000000001/'
try 's/"board-10w"/"board-of-a-name-of-forty-three-characters-4-10w"/; s/"family": "board"/"family": "board-of-a-name-of-forty-three-characters-4"/'
try 's/"board-10w"/"board-of-a-name-of-forty-four-characters-445-10w"/; s/"family": "board"/"family": "board-of-a-name-of-forty-four-characters-445"/'
echo '# stages'
base=../audit/in/stages.json
try 's/"ns": 45000000/"ns": 0/'
try 's/"ns": 45000000/"ns": -0.0/'
try 's/"ns": 45000000/"ns": 1e-38/'
try 's/"ns": 45000000/"ns": 1e-39/'
try 's/"min": 144/"min": 0/'
try 's/"min": 144/"min": 0/; s/"terms": \[{"ns": 1000000, "powers": {"vision_tokens": 0.75}}\]/"terms": [{"ns": 9e9}, {"ns": -1000, "powers": {"vision_tokens": 0.75}}]/'
try 's/{"ns": 1000000, "powers": {"vision_tokens": 0.75}}/{"ns": 1e12, "powers": {"vision_tokens": 0.75}}, {"ns": -1e12, "powers": {"vision_tokens": 0.75}}, {"ns": 1e6}/'
# four more inputs, to their eighth power each, or one over it
power='{"vision_tokens": 8, "a": 8, "b": 8, "c": 8, "d": 8}'
inputs='{"name": "a", "min": 1, "max": 4294967295}, {"name": "b", "min": 1, "max": 4294967295}, {"name": "c", "min": 1, "max": 4294967295}, {"name": "d", "min": 1, "max": 4294967295},'
try "s/\"max\": 2880},/\"max\": 4294967295}, $inputs/; s/\"powers\": {\"vision_tokens\": 0.75}/\"powers\": $power/" | sed "s,: s/.*task.*0.75[^:]*,,"
try "s/\"max\": 2880},/\"max\": 4294967295}, $inputs/; s/\"powers\": {\"vision_tokens\": 0.75}/\"powers\": $(echo "$power" | sed 's/: 8/: -8/g')/"
try "s/\"max\": 2880},/\"max\": 38500000}, $inputs/; s/4294967295/38500000/g; s/{\"ns\": 1000000, \"powers\": {\"vision_tokens\": 0.75}}/{\"ns\": 1, \"powers\": $power}, {\"ns\": -1, \"powers\": $power}, {\"ns\": 1000000}/"
echo '# steep and narrow'
base=../audit/in/base.json
narrow() { # segments
	try "s/{\"from_flops\": 0, \"to_flops\": null, \"start\": 50, \"end\": 50}/$1/; 0,/ps_per_flop/s//efficiency/" | sed 's,: s/.*efficiency/:,: '"$2"':,'
}
narrow '{"from_flops": 1, "to_flops": 3, "start": 0.001, "end": 0.9, "acknowledges": "x"}' 'up in 1 to 3'
narrow '{"from_flops": 1, "to_flops": 9, "start": 0.9, "end": 0.001}' 'down in 1 to 9'
narrow '{"from_flops": 8, "to_flops": 12, "start": 0.9, "end": 0.00001}' 'down in 8 to 12'
narrow '{"from_flops": 1e15, "to_flops": 1000000000000001, "start": 0.9, "end": 0.00001}' 'two of 1e15'
narrow '{"from_flops": 1e15, "to_flops": 1000000001000000, "start": 0.1, "end": 0.05}' 'a knot or so'
narrow '{"from_flops": 1e15, "to_flops": 1000000000500000, "start": 0.1, "end": 0.0999999}, {"from_flops": 1000000000500000, "to_flops": 1000000000600000, "start": 0.0999999, "end": 0.0999998}, {"from_flops": 1000000000600000, "to_flops": 2e15, "start": 0.0999998, "end": 0.09}' 'three in a knot'
narrow '{"from_flops": 1, "to_flops": 10, "start": 0.5, "end": 1e-30}' 'to next to nothing'
narrow '{"from_flops": 1, "to_flops": 10, "start": 0.5, "end": 1e-12}' 'to little'
