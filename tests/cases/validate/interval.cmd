# Bounds, flags and coverage as the calibration declares them.  slow.json is twice too
# slow in its FLOPs: with bounds of 20 % it misses every total, and most operations.
sh ../fit/rows.sh 2 0 >"$TMP/a.csv"
sed 's/"none", "total": "none", /"nominal", "total": "nominal", "coverage": 0.9, /
s/"sd_shared": 0.1, "sd_independent": 0.2, "bound_lo": 0.5, "bound_hi": 2/"sd_shared": 0.1, "sd_independent": 0, "bound_lo": 0.9, "bound_hi": 1.2/' \
	../fit/in/slow.json >"$TMP/slow.json"
calgen validate "$TMP/slow.json" "$TMP/a.csv"
# Nothing is inside this support.
sed 's/"coverage": 0.9/&, "small_n": true/
s/"combine"/"outside_support": "self",\
"support": {"zero_flops_bytes": [0, 1], "first_octave": 60, "bytes": [[0, 1]]}, &/' \
	"$TMP/slow.json" >"$TMP/outside.json"
calgen validate --json "$TMP/outside.json" "$TMP/a.csv" | sed -n '/"flags"/p; /unsupported_share/p'
calgen validate --markdown "$TMP/outside.json" "$TMP/a.csv" | sed -n '/^| [a-z]*[0-9] |/p'
