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
