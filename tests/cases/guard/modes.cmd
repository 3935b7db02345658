# Judged by hand: a calibration says 10 ms for all with bounds 8 … 12.5 (quantile ×
# spread); the longest of the file is 20 ms.
sed 's/…//' >"$TMP/ten.json" <<'END'
{"format": "estimate-calibration", "schema_version": "1.0", "device_id": "acme-x1", "family": "acme-x1", "name": "x", "timed": "end_to_end",
"sources": {"c": {"title": "by hand"}}, "provenance": {"kind": "measured", "source": "c"},
"stages": {"inputs": [{"name": "a", "min": 1, "max": 8}], "floor_ns": 1,
"interval": {"stage": "nominal", "total": "nominal", "coverage": 0.9, "total_quantile_lo": 1, "total_quantile_hi": 1},
"stages": [{"name": "s", "uncertainty": {"sd_shared": 0, "sd_independent": 0.22314, "bound_lo": 0.8, "bound_hi": 1.25}, "pieces": [{"terms": [{"ns": 10000000}]}]}]}}
END
printf 'a,s_ms\n1,5\n2,10\n3,12\n8,20\n' >"$TMP/a.csv"
printf 'a,s_ms\n1,5\n2,10\n3,12\n9,20\n' >"$TMP/b.csv"
for mode in bound margin; do
	for f in a b; do
		echo "$mode $f"
		calgen guard --calib "$TMP/ten.json" --mode $mode --fraction 0.3 --fraction 0.54 --fraction 0.55 --fraction 1 --json "$TMP/$f.csv" |
			sed -n '/^  "budgets"/,/^  \]/p'
	done
done
calgen guard --calib "$TMP/ten.json" --wish 0 "$TMP/a.csv" | grep 'margin for'
