#!/bin/sh
# demo.sh SRC BUILD: networks estimated on the default device, by its legacy and its
# fitted table, beside what was measured; then the audit of a calibration in which
# one efficiency was measured again.
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

if command -v "${M4:-m4}" >/dev/null 2>&1; then
	say "$calgen" tables -o "$scratch/tables" "$src"/calib/*-*.json
else
	printf '\nno m4: the tables are those of generated/\n'
	say "$calgen" list
fi
fitted=jetson-orin-agx-50w-eager
networks='resnet18_b1 resnet50_b1 mobilenet_v2_b1'
set --
for network in $networks; do
	set -- "$@" "$src/calib/workloads/$network.json"
done
say "$calgen" estimate --device "$device" "$@"
say "$calgen" estimate --device "$fitted" "$@"

# The two answer different questions: the legacy table was tuned to whole networks,
# the fitted one to the sum of their nodes, each timed alone.
printf '\nbeside what was measured (calib/measured.csv), ms:\n'
for id in "$device" "$fitted"; do
	"$calgen" estimate --device "$id" "$@" | sed "s/^/$id /"
done | awk -v networks="$networks" -v legacy="$device" '
BEGIN {
	printf "  %-16s %10s %10s   %10s %10s\n", "", "legacy", "measured", "fitted", "measured"
	printf "  %-16s %10s %10s   %10s %10s\n", "", "", "whole", "", "node sum"
}
FNR == NR {
	split($0, c, ",")
	if (c[3] == "50w" && c[4] == "fp32")
		measured[c[1], c[6]] = c[7]
	next
}
$4 == "ms" { estimate[$2, $1 == legacy ? "end_to_end" : "node_sum"] = $3 }
END {
	n = split(networks, name, " ")
	for (i = 1; i <= n; i++)
		printf "  %-16s %10s %10s   %10s %10s\n", name[i], estimate[name[i], "end_to_end"],
			measured[name[i], "end_to_end"], estimate[name[i], "node_sum"],
			measured[name[i], "node_sum"]
}' "$src/calib/measured.csv" -

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
