# Each check of stage models, fired by one edit of a sound file; beside it, after
# "near", the nearest edit that does not.
exec 2>&1
calgen check in/set.json
try() {
	sed "$2" in/set.json >"$TMP/$1.json"
	cmp -s in/set.json "$TMP/$1.json" && echo "the edit $1 changes nothing"
	echo "-- $1"
	calgen check "$TMP/$1.json" | grep -E 'error|good|note'
	[ -z "$3" ] && return
	sed "$3" in/set.json >"$TMP/near.json"
	echo near: $(calgen check "$TMP/near.json")
}
try input 's/"vision_tokens": 0.73/"vison_tokens": 0.73/' 's/"vision_tokens": 0.73/"output_tokens": 0.73/'
try repeat 's/"repeat": "output_tokens"/"repeat": "tokens"/' 's/"repeat": "output_tokens"/"repeat": "vision_tokens"/'
try category 's/"repeat": "output_tokens"/"repeat": "task"/'
try name 's/"name": "decode"/"name": "prefill"/' 's/"name": "decode"/"name": "prefill2"/'
try input-name 's/output_tokens/vision_tokens/'
try turned 's/"min": 144, "max": 2880/"min": 2880, "max": 144/'
try outside 's/\[1001, 2880\]/[1001, 2881]/' 's/\[1001, 2880\]/[1001, 2880.0]/'
try hole 's/\[1001, 2880\]/[1002, 2880]/' 's/\[1001, 2880\]/[1001, 2880], "output_tokens": [0, 512]/'
try overlap 's/\[1001, 2880\]/[1000, 2880]/'
try negative-power 's/{"ns": 45000000}/{"ns": 45000000, "powers": {"output_tokens": -1}}/' 's/{"ns": 45000000}/{"ns": 45000000000, "powers": {"vision_tokens": -1}}/'
try label-power 's/"powers": {"vision_tokens": 1}}\]},/"powers": {"task": 1}}]},/'
try negative-time 's/"ns": -1000,/"ns": -15626,/' 's/"ns": -1000,/"ns": -15625,/'
try bounds 's/"bound_lo": 0.9/"bound_lo": 1.1/' 's/"bound_lo": 0.9/"bound_lo": 1/'
try coverage 's/"coverage": 0.9, //' 's/"stage": "conformal", "total": "conformal", "coverage": 0.9/"stage": "none", "total": "none"/'
try no-coverage 's/"stage": "conformal", "total": "conformal"/"stage": "none", "total": "none"/'
try quantile 's/"total_quantile_lo": 1.7/"total_quantile_lo": 0/'
try labels-and-range 's/"labels": \["caption", "question"\]/"labels": ["caption", "question"], "min": 0/'
try no-range 's/"min": 0, "max": 512/"min": 0/'
try no-labels 's/\["caption", "question"\]/[]/'
try range-of-three 's/\[1001, 2880\]/[1001, 2880, 3]/'
try range-of-fractions 's/\[1001, 2880\]/[1001.5, 2880]/'
try power-too-large 's/"vision_tokens": 0.73/"vision_tokens": 8.5/'
try neither 's/"stages": {/"stagez": {/'
many() {
	awk -v what="$1" -v n="$2" '{
		if (what == "inputs" && /"output_tokens", "min"/) { printf "%s", $0; for (i = 3; i < n; i++) printf ",\n {\"name\": \"i%d\", \"min\": 0, \"max\": 1}", i; print ""; next }
		if (what == "terms" && /"ns": 45000000/) { printf "{\"terms\": ["; for (i = 0; i < n; i++) printf "%s{\"ns\": 1}", i ? ", " : ""; print "]}"; next }
		print }' in/set.json >"$TMP/many.json"
	echo "-- $2 $1"
	calgen check "$TMP/many.json" | grep -E 'error|good'
}
many inputs 8
many inputs 9
many terms 16
many terms 17
