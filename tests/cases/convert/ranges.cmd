# A curve type that is named as ours is, a range that ends below its last point, and one
# whose last bin is cut so short that latency falls to its end.
sed 's/sigmoid/log_linear/; s/"max_flops": 50000000/"max_flops": 300/' in/defects.json >"$TMP/a.json"
calgen convert --peak-flops 1e12 -o "$TMP/x.json" "$TMP/a.json" 2>&1 | sed -n 's/\[upstream-\(curve\|range\)\]/&/p'
cat >"$TMP/b.json" <<END
{"schema_version": "1.0", "hardware_id": "acme_x1_10w", "precision": "FP32", "calibration_date": "2026-02-07", "curves": {"generic": {
  "data_points": [{"flops": 1732050.8075688772, "efficiency_mean": 0.01, "num_observations": 9},
    {"flops": 3098386.676965934, "efficiency_mean": 0.5, "num_observations": 9}],
  "min_flops": 1000000, "max_flops": 3200000}}}
END
calgen convert --quiet --peak-flops 1e12 -o - "$TMP/b.json" | grep -o 'latency falls from [^,;"]*'
