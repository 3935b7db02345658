#!/bin/sh
# tests/bench/fit.sh SRC BUILD: seconds of CPU of the fits on the measurements beside
# the checkout (or in $MEASUREMENTS), and the best continuous line with three breaks
# through one class of them.  Each three times; nothing is asserted.
set -eu
LC_ALL=C
export LC_ALL
measurements=${MEASUREMENTS-$1/../shared/data/orin}
calgen=$2/calgen
if [ ! -d "$measurements" ]; then
	echo "skipped: no measurements at $measurements (MEASUREMENTS=FOLDER names others)"
	exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# cpu COMMAND...: its seconds of CPU, by the shell's account of its children
cpu() {
	{
		"$@" >/dev/null 2>&1
		times
	} | awk 'END { n = split($0, m, /[ms ]+/); printf "%.2f s\n", m[1] * 60 + m[2] + m[3] * 60 + m[4] }'
}
every_fit() {
	for mode in 15w 30w 50w maxn; do
		"$calgen" fit -q --mode $mode -o "$scratch/$mode.json" "$measurements/$mode"
	done
}
for round in 1 2 3; do
	echo "all files → four calibrations of two precisions ($round): $(cpu every_fit)"
done

# ln of the mean time of "conv2d_batchnorm" rows at batch 1 over log10 FLOPs, at 50 W
{
	echo log_ms,log10_flops
	awk '/"operation_type": "conv2d_batchnorm"/ { inside = 1; flops = 0 }
	inside && /"flops":/ { gsub(/[^0-9]/, ""); flops = $0 + 0 }
	inside && /"mean":/ && flops > 0 {
		gsub(/[^0-9.e-]/, ""); sub(/^e/, "")
		printf "%.17g,%.17g\n", log($0), log(flops) / log(10)
		inside = 0
	}' "$measurements"/50w/fp32/*_b1.json
} >"$scratch/points.csv"
for round in 1 2 3; do
	echo "three breaks through $(($(wc -l <"$scratch/points.csv") - 1)) points, whole process ($round): $(cpu "$calgen" regress --breaks 3 "$scratch/points.csv")"
done
"$calgen" regress --breaks 3 "$scratch/points.csv" | sed -n 's/^residual/residual/p'
