#!/bin/sh
# refit-orin.sh CALGEN MEASUREMENTS [REASON]: fits the four eager calibrations of the Jetson AGX
# Orin again, from a folder with <mode>/<precision>/<network>_b<batch>.json (schema
# 2.0).  Peaks, power and energy constants come from the calibration that is
# there, else from the legacy one of the mode; a fit that is worse than the one it
# replaces is refused, unless REASON says why it is wanted all the same (the file keeps it).
set -eu
[ $# -eq 2 ] || [ $# -eq 3 ] || { sed -n '2,7s/^# //p' "$0" >&2; exit 2; }
calgen=$1 measurements=$2 reason=${3-}
calib=$(cd "$(dirname "$0")" && pwd)
for mode in 15w 30w 50w maxn; do
	case $mode in
	maxn) name='MAXN' ;;
	*) name="${mode%w} W" ;;
	esac
	out=$calib/jetson-orin-agx-$mode-eager.json
	like=$calib/jetson-orin-agx-$mode-legacy.json
	[ ! -e "$out" ] || like=$out # it has the energy of fp16, too
	set --
	[ ! -e "$out" ] || set -- --against "$out" ${reason:+--accept-worse "$reason"}
	"$calgen" fit --mode "$mode" "$@" -o "$out" \
		--like "$like" \
		--name "NVIDIA Jetson AGX Orin, $name, eager PyTorch, sum of nodes" \
		--title 'branes-ai/graphs, measurement campaign of 2026-02-06/07 on a 64 GB board, eager PyTorch with a synchronise around each node' \
		--url https://github.com/branes-ai/graphs --licence MIT --date 2026-02-07 \
		"$measurements/$mode"
done
