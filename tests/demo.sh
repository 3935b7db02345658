#!/bin/sh
# demo.sh SRC BUILD: one network estimated on the default device, then the audit
# of a calibration in which one efficiency was measured again.
set -eu
LC_ALL=C
export LC_ALL

src=$1 calgen=$2/calgen scratch=$2/demo
device=jetson-orin-agx-50w-legacy
mkdir -p "$scratch/tables"

# say COMMAND...: shows the command, then runs it
say() {
	printf '\n$ calgen'
	for word; do
		[ "$word" = "$calgen" ] || printf ' %s' "${word#"$src/"}"
	done
	echo
	"$@"
}

say "$calgen" tables -o "$scratch/tables" "$src"/calib/*-*.json
say "$calgen" estimate --device "$device" "$src/calib/workloads/resnet50_b1.json"

# As if a new campaign had found convolutions of 50 MFLOP 7 % slower.
changed=$scratch/$device.json
awk '/"conv2d_bn": / { inside = 1 }
inside && match($0, /"from_flops": 50118724, .*"start": [0-9.]+/) {
	match($0, /"start": [0-9.]+/)
	value = substr($0, RSTART + 9, RLENGTH - 9) * 0.93
	$0 = substr($0, 1, RSTART - 1) sprintf("\"start\": %.6g", value) substr($0, RSTART + RLENGTH)
	inside = 0
} { print }' "$src/calib/$device.json" >"$changed"
if cmp -s "$src/calib/$device.json" "$changed"; then
	echo "demo: no value to change in calib/$device.json" >&2
	exit 1
fi
say "$calgen" audit --fail-on never "$src/calib/$device.json" "$changed"
