# needs: gnuplot
# A fitted class over sizes, with its interval and an older calibration: the SVG as it
# is; latency in place of efficiency; a class by name; a baked device.
cd "$TMP" || exit
calib=$ROOT/calib
calgen plot curves "$calib/jetson-orin-agx-50w-eager.json" --class matmul \
	--against "$calib/jetson-orin-agx-50w-legacy.json" -o a
cat a.svg
calgen plot curves --device jetson-orin-agx-50w-legacy --of latency -o b
grep -E '<(title|desc) id' b.svg
calgen plot curves "$calib/jetson-orin-agx-50w-eager.json" --class matmul \
	--against "$calib/jetson-orin-agx-50w-legacy.json" -o c && cmp a.svg c.svg
