# Efficiency over FLOPs, by hand for a peak of 1 TFLOP/s: the bin from 100k to 300k has
# 0.001 and 0.002, mean 0.0015; from 300k to 1M 0.005; from 3M to 10M 0.1 and 2, mean
# 1.05.  Centres: √(200k·300k) = 244949 as nothing smaller was measured, √(300k·1M) =
# 547723, √(3M·5M) = 3872983; with upstream's bins 100k·√10, 300k·√10, 3M·√10.  Work
# without FLOPs takes 20 µs.
for bins in '' --upstream-bins; do
	calgen fit --quiet --form legacy --peak-flops 1e12 $bins --id x-10w -o "$TMP/x.json" in/bins.csv
	calgen check --quiet "$TMP/x.json"
	sed -n '/"conv2d": {/,/"support"/p' "$TMP/x.json" | sed '/uncertainty\|support/d'
	sed -n '/"memory": {/,/"launch_ns"/{/uncertainty/!p}; /peak_flops\|above_one\|"declared"/p' "$TMP/x.json"
done
