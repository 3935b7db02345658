# limit.sh SEGMENTS BANDS: a calibration with so many segments in one curve, the
# first BANDS of which have an uncertainty of their own.
awk -v n="$1" -v bands="$2" '
/"segments"/ {
	print "\"segments\": ["
	for (i = 0; i < n; i++) {
		printf "{\"from_flops\": %d, \"to_flops\": %d, ", 1000 * i, 1000 * (i + 1)
		printf "\"start\": %.3f, \"end\": %.3f", 1 + (i ? i - 1 : 0) / 1000, 1 + i / 1000
		if (i < bands)
			printf ", \"uncertainty\": {\"sd_shared\": %.3f, \"sd_independent\": 0.2, \"bound_lo\": 0.5, \"bound_hi\": 2}", 0.2 + i / 1000
		print i < n - 1 ? "}," : "}"
	}
	print "]"
	next
}
{ print }
' in/limit.json >"$TMP/limit.json"
