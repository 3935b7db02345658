# needs: m4
# Every kind of change has the line of its own in the generated table.
mkdir -p "$TMP/old/calib" "$TMP/new/calib" "$TMP/new/generated"
base=in/base.json
places() {
	sed -e "$1" "$base" >"$TMP/new/calib/base.json"
	cp "$base" "$TMP/old/calib/base.json"
	cmp -s "$base" "$TMP/new/calib/base.json" && echo "WRONG: the edit changes nothing: $1"
	rm -f "$TMP"/new/generated/*
	calgen tables -q -o "$TMP/new/generated" "$TMP/new/calib/base.json"
	calgen audit --format json --fail-on never "$TMP/old/calib/base.json" "$TMP/new/calib/base.json" |
		sed -n 's/.*"id": "\([a-z-]*\)".*"new_generated": {"file": "[^"]*", "line": \([0-9]*\),.*/\1 \2/p' |
		while read -r rule line; do
			printf '%s: ' "$rule"
			sed -n "${line}s/^[	 ]*//p" "$TMP"/new/generated/est_board_??*.c | sed -n '/vectors/d; 1p'
		done
}
places 's/"value": 1000000000000,/"value": 1100000000000,/'
places 's/"value": 100000000000,/"value": 110000000000,/'
places 's/"total_quantile_lo": 1.5/"total_quantile_lo": 1.6/'
places 's/"coverage": 0.9/"coverage": 0.8/'
places '/static_power_mw/s/"value": 3000/"value": 3500/'
places 's/"value": 15,/"value": 16,/'
places '0,/"bound_hi": 1.25/s//"bound_hi": 1.5/'
places '0,/"combine": "sum"/s//"combine": "max"/'
places 's/"start": 50, "end": 50/"start": 60, "end": 60/'
places '0,/"launch_ns": 10000/s//"launch_ns": 11000/'
places '0,/"launch_ns": 150000/s//"launch_ns": 160000/'
places 's/"max": [0-9]*}/"max": 128}/'
places 's/"name": "[^"]*",/"name": "Another",/'
places 's/"tdp_mw": 10000/"tdp_mw": 11000/'
places 's/"below": "hold"/"below": "clamp"/'
places '/"first_octave"/s/: 1[0-9]/: 17/'
places 's/"zero_flops_bytes": \[1000/"zero_flops_bytes": [2000/'
places 's/"n": 2142/"n": 2143/'
places '/"bound_hi": 2}/s/2}/3}/'
places 's/"start": 0.625, "end": 0.625/"start": 0.63, "end": 0.63/'
places 's/30000}],/&"uncertainty": {"sd_shared": 0.2, "sd_independent": 0.2, "bound_lo": 0.5, "bound_hi": 2},/'
echo '# stages'
base=in/stages.json
places 's/"ns": 45000000/"ns": 45000100/'
places 's/"total_quantile_lo": 1.7/"total_quantile_lo": 1.8/'
places 's/"max": 512/"max": 1024/'
