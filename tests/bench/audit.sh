#!/bin/sh
# tests/bench/audit.sh SRC BUILD: milliseconds of a whole process, the audit of two
# files in each format beside diff and jq -S; a legacy and a fitted calibration, of
# which one value moved.
set -eu
LC_ALL=C
export LC_ALL

src=$1 calgen=$2/calgen rounds=40
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
trap 'exit 1' HUP INT TERM

# Seconds since some time, to 1/1000 where date can tell.
now() { date +%s.%N | sed 's/N$//'; }
# milliseconds COMMAND...: mean of many, and of the CPU
milliseconds() {
	from=$(now)
	k=0
	while [ $k -lt $rounds ]; do
		k=$((k + 1))
		"$@" >"$temporary/out" 2>"$temporary/err" || [ $? -eq 1 ]
	done
	to=$(now)
	times >"$temporary/times"
	echo "$from $to" | cat - "$temporary/times" | awk -v n=$rounds '
	function seconds(text,    part) { split(text, part, /[ms]/); return part[1] * 60 + part[2] }
	NR == 1 { wall = $2 - $1 }
	NR == 3 { cpu = seconds($1) + seconds($2) }
	END { printf "%7.2f (%.2f)", 1000 * wall / n, 1000 * cpu / n }'
}
sorted() { jq -S . "$1" >"$temporary/sorted"; jq -S . "$2" | diff "$temporary/sorted" -; }

formats=$("$calgen" audit --help | sed -n 's/^ *--format \([a-z|]*\).*/\1/p' | tr '|' ' ')
printf '%-10s %16s %16s   ms (ms of CPU)\n' '' legacy fitted
for kind in legacy eager; do
	for file in "$src"/calib/*50w-"$kind".json; do
		cp "$file" "$temporary/$kind.json"
	done
	sed '/"launch_ns"/{s/"launch_ns": [0-9.]*/"launch_ns": 12345/;}' "$temporary/$kind.json" >"$temporary/$kind-new.json"
done
row() { # name, command that takes two files
	name=$1
	shift
	printf '%-10s' "$name"
	for kind in legacy eager; do
		printf ' %16s' "$(milliseconds "$@" "$temporary/$kind.json" "$temporary/$kind-new.json")"
	done
	printf '\n'
}
row diff diff
! command -v jq >/dev/null || row 'jq -S' sorted
for format in $formats; do
	row "$format" "$calgen" audit --fail-on never --format "$format"
done
