# needs: gnuplot
# Totals as validate prints them, with their intervals; the roof of a workload.
cd "$TMP" || exit
cat >v.json <<END
{"groups": [{"network": "a", "measured_ns": 1e6, "predicted_ns": 1.1e6, "lo_ns": 9e5, "hi_ns": 1.3e6},
 {"network": "b", "measured_ns": 4e6, "predicted_ns": 3e6, "lo_ns": 2e6, "hi_ns": 4.5e6},
 {"network": "b", "measured_ns": 9e6, "predicted_ns": 9.5e6, "lo_ns": 7e6, "hi_ns": 12e6}]}
END
calgen plot scatter v.json -o a && cat a.svg
calgen plot roofline --device jetson-orin-agx-50w-legacy "$ROOT/calib/workloads/resnet18_b1.json" -o b &&
	cat b.svg
