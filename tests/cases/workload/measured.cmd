# needs: shared
# Every measurement file is a workload; the first three agree with the known
# estimates of the legacy table within 1 %.
calgen check --quiet "$SHARED/orin"
while read -r network ms; do
	calgen estimate --calib "$ROOT/calib/jetson-orin-agx-50w-legacy.json" --json "$SHARED/orin/50w/fp32/${network}_b1.json" |
		sed -n 's/.*"latency_ns": \([0-9]*\).*/\1/p' | head -n 1 |
		awk -v name="$network" -v ms="$ms" '{ d = $1 / 1e6 / ms - 1; print name, (d < 0.01 && d > -0.01) ? "within 1 %" : d }'
done <<-END
	resnet18 6.30
	resnet50 16.60
	mobilenet_v2 14.45
END
