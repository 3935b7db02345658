#!/bin/sh
# tests/bench/devices_made.sh N SEED FOLDER SRC: N calibrations into FOLDER: copies of the
# default of the product, called …-s1 to …-sN, the values of each times a factor drawn
# from SEED.
set -eu
LC_ALL=C
export LC_ALL
mkdir -p "$3"
awk -v count="$1" -v seed="$2" -v folder="$3" '
function draw() { state = (state * 16807) % 2147483647; return state / 2147483647 }
{ line[NR] = $0 }
# Each member that is a value of a curve: text before, number.
match($0, /"(start|end)": [0-9.e+-]+/) {
	rest = $0
	while (match(rest, /"(start|end)": [0-9.e+-]+/)) {
		colon = index(substr(rest, RSTART), ": ") + RSTART + 1
		parts[NR]++
		before[NR, parts[NR]] = substr(rest, 1, colon - 1)
		value[NR, parts[NR]] = substr(rest, colon, RSTART + RLENGTH - colon)
		rest = substr(rest, RSTART + RLENGTH)
	}
	after[NR] = rest
}
END {
	for (k = 1; k <= count; k++) {
		state = k + seed
		for (i = 0; i < 9; i++)
			draw()
		factor = 0.8 + 0.2 * draw()
		text = ""
		for (i = 1; i <= NR; i++) {
			now = line[i]
			if (now ~ /"(device_id|variant)": /)
				sub(/[a-z0-9]*",$/, "s" k "\",", now)
			if (now ~ /"device_id": /) {
				split(now, part, "\"")
				id = part[4]
			}
			if (parts[i]) {
				now = ""
				for (j = 1; j <= parts[i]; j++)
					now = now before[i, j] sprintf("%.6g", value[i, j] * factor)
				now = now after[i]
			}
			text = text now "\n"
		}
		file = folder "/" id ".json"
		printf "%s", text >file
		close(file)
	}
}' "$4/calib/jetson-orin-agx-50w-legacy.json"
