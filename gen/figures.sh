#!/bin/sh
# figures.sh SRC BUILD: the figures of the documentation, from the committed
# calibrations, into SRC/generated/figures.  They follow the version of gnuplot, so no
# test compares them; each is drawn anew by `ninja figures`.
set -eu
LC_ALL=C
export LC_ALL
src=$1 calgen=$(cd "$2" && pwd)/calgen
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cd "$src"
mkdir -p generated/figures
"$calgen" plot curves calib/jetson-orin-agx-50w-eager.json --class conv2d_bn \
	--against calib/jetson-orin-agx-50w-legacy.json -o generated/figures/curves
"$calgen" plot roofline calib/jetson-orin-agx-50w-eager.json \
	calib/workloads/resnet50_b1.json calib/workloads/mobilenet_v2_b1.json \
	-o generated/figures/roofline
for mode in 15w 30w 50w maxn; do
	"$calgen" estimate --device jetson-orin-agx-$mode-eager --precision fp32 --json \
		calib/workloads/resnet18_b1.json >"$scratch/$mode.json"
done
"$calgen" pareto --x latency_ns --y energy_pj --group device -o generated/figures/modes \
	--format svg "$scratch"/*.json >/dev/null
ls generated/figures
