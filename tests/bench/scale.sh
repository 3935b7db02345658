#!/bin/sh
# tests/bench/scale.sh SRC BUILD [N...]: how the time grows with the number of devices.
#
# Builds a tree whose calib/ holds N devices: copies of the calibration BASE (the
# default of the product), the values of each times a factor drawn from a seed.
# Seconds of wall clock, and of CPU, for
#   tables   calgen tables of all N in one process, into C
#   library  ninja: N calibrations → C → libestimate.a (calgen stands already)
#   again    ninja with nothing changed
#   one      ninja with one calibration changed
#   audit    calgen audit of N devices against N with other factors
#   pairs    100 processes, each an audit of two files, in every format
set -eu
LC_ALL=C
export LC_ALL

src=$(cd "$1" && pwd)
shift 2
[ $# -gt 0 ] || set -- 10 100 1000
ninja=${NINJA:-ninja}
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
trap 'exit 1' HUP INT TERM
base=${BASE:-$src/calib/jetson-orin-agx-50w-legacy.json}

# device K SEED FOLDER: one file
device() {
	awk -v name="s$1" -v seed="$2" '
	function draw() { seed = (seed * 16807) % 2147483647; return seed / 2147483647 }
	function scale(member) {
		if (match($0, "\"" member "\": [0-9.e+-]+")) {
			n = length(member) + 4
			value = substr($0, RSTART + n, RLENGTH - n) * factor
			$0 = substr($0, 1, RSTART + n - 1) sprintf("%.6g", value) \
				substr($0, RSTART + RLENGTH)
		}
	}
	BEGIN {
		for (i = 0; i < 9; i++)
			draw()
		factor = 0.8 + 0.2 * draw()
	}
	/"(device_id|variant)": / { sub(/[a-z0-9]*",$/, name "\",") }
	/"device_id": / { split($0, part, "\""); id = part[4] }
	{ scale("start"); scale("end"); text = text $0 "\n" }
	END { printf "%s", text > (folder "/" id ".json") }
	' folder="$3" "$base"
}
devices() { # N SEED FOLDER
	mkdir -p "$3"
	k=0
	while [ $k -lt "$1" ]; do
		k=$((k + 1))
		device $k $((k + $2)) "$3"
	done
}
# Seconds since some time, to 1/1000 where date can tell.
now() { date +%s.%N | sed 's/N$//'; }
# seconds COMMAND...: how long it took, "wall (CPU)"; in a subshell of its own
seconds() {
	from=$(now)
	"$@" >"$temporary/log" 2>&1 || {
		cat "$temporary/log" >&2
		exit 1
	}
	to=$(now)
	times >"$temporary/times"
	echo "$from $to" | cat - "$temporary/times" | awk '
	function minutes(text,    part) { split(text, part, /[ms]/); return part[1] * 60 + part[2] }
	NR == 1 { wall = $2 - $1 }
	NR == 3 { cpu = minutes($1) + minutes($2) }
	END { printf "%.2f (%.2f)", wall, cpu }'
}

# pairs FILE FILE
pairs() {
	k=0
	while [ $k -lt 25 ]; do
		k=$((k + 1))
		for format in text line markdown json; do
			build/calgen-bare audit --fail-on never --format $format "$1" "$2"
		done
	done
}

printf '%7s %15s %15s %13s %13s %15s %13s   s (s of CPU)\n' \
	devices tables library again one audit pairs
for n; do
	tree=$temporary/$n
	mkdir "$tree"
	cp -R "$src"/configure "$src"/build.ninja.in "$src"/gen "$src"/lib "$src"/calib \
		"$src"/tests "$src"/vendor "$tree"
	rm "$tree"/calib/*-*.json
	devices "$n" 0 "$tree/calib"
	devices "$n" 1000000 "$temporary/other"
	cd "$tree"
	./configure >/dev/null
	"$ninja" build/calgen-bare >/dev/null
	mkdir "$temporary/c"
	printf '%7d %15s' "$n" "$(seconds build/calgen-bare tables -q -o "$temporary/c" calib)"
	printf ' %15s' "$(seconds "$ninja" build/libestimate.a)"
	printf ' %13s' "$(seconds "$ninja" build/libestimate.a)"
	one=$(find calib -name "*-s1.json")
	sed 's/"notes": "/&Changed. /' "$one" >"$temporary/one" && cat "$temporary/one" >"$one"
	printf ' %13s' "$(seconds "$ninja" build/libestimate.a)"
	printf ' %15s' "$(seconds build/calgen-bare audit --fail-on never -o /dev/null \
		"$temporary/other" calib)"
	printf ' %13s\n' "$(seconds pairs "$temporary/other/${one##*/}" "$one")"
	cd "$src"
	rm -r "$tree" "$temporary/other" "$temporary/c"
done
