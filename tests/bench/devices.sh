#!/bin/sh
# tests/bench/devices.sh SRC BUILD [N...]: how long a tree with N devices takes to build: its
# calibrations are copies of the default of the product, the values of each times a
# factor drawn from a seed.  Wall clock, for this is about all cores; of ROUNDS (3) the
# median.
src=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
shift 2
[ $# -gt 0 ] || set -- 100 1000
# shellcheck source=tests/bench/table.sh
. "$src/tests/bench/table.sh"
ninja=${NINJA:-ninja} rounds=${ROUNDS:-3}

# now: seconds since some time, to 1/1000 where date can tell
now() { date +%s.%N | sed 's/N$//'; }
# timed COMMAND...: appends its seconds and its seconds of CPU to times
timed() {
	(
		from=$(now)
		"$@" >"$scratch/log" 2>&1 || {
			cat "$scratch/log" >&2
			exit 1
		}
		to=$(now)
		times >"$scratch/cpu"
		echo "$from $to" | cat - "$scratch/cpu" | awk '
		function minutes(text,    part) { split(text, part, /[ms]/); return part[1] * 60 + part[2] }
		NR == 1 { wall = $2 - $1 }
		NR == 3 { printf "%.3f %.3f\n", wall, minutes($1) + minutes($2) }' >>"$scratch/times"
	)
}
# row WHAT BOUND: the median of times, which it forgets
row() {
	sort -n "$scratch/times" | awk '{ wall[NR] = $1; cpu[NR] = $2 }
	END { k = int((NR + 1) / 2); printf "%.2f %.2f %.2f %.1f\n", wall[k], wall[1], wall[NR], cpu[k] }' |
		while read -r median least most cpu; do
			awk -v what="$1" -v median="$median" -v least="$least" -v most="$most" -v cpu="$cpu" \
				-v bound="$2" 'BEGIN {
				says = bound == "" ? "" : median <= bound ? "kept" : "**missed**"
				printf "| %s | %s (%s–%s) s | %s s | %s | %s |\n", what, median, least, most, cpu,
					bound == "" ? "" : "≤ " bound " s", says }'
		done
	rm "$scratch/times"
}
# often ROUNDS COMMAND...
often() {
	k=$1
	shift
	while [ "$k" -gt 0 ]; do
		"$@"
		k=$((k - 1))
	done
}
afresh() { # every table and its object
	rm -rf build/generated/est_* build/obj/generated/est_* build/libestimate*.a
	timed "$ninja" build/libestimate.a
}
empty() { # N: what starting the compiler takes alone
	echo 'extern int nothing;' >"$scratch/empty.c"
	awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) print i % 64 }' |
		xargs -P "$(getconf _NPROCESSORS_ONLN)" -I % cc -c "$scratch/empty.c" -o "$scratch/empty-%.o"
}
one_changed() {
	sed 's/"notes": "/&Changed. /' "$one" >"$scratch/one" && cat "$scratch/one" >"$one"
	timed "$ninja" build/libestimate.a
}

printf '\n## Many devices\n\nWall clock of a build on all cores, median (least–most), which holds for a machine with\nnothing else to do; the time of all cores together holds on any.\n'
table what "wall clock" "all cores together" asked ''
for n; do
	tree=$scratch/tree
	mkdir "$tree"
	cp -R "$src"/configure "$src"/build.ninja.in "$src"/gen "$src"/lib "$src"/calib \
		"$src"/tests "$src"/vendor "$tree"
	rm "$tree"/calib/*-*.json
	sh "$src/tests/bench/devices_made.sh" "$n" 0 "$tree/calib" "$src"
	cd "$tree"
	./configure >/dev/null
	"$ninja" build/calgen-bare >/dev/null
	one=$(find calib -name "*-s1.json")
	all='' none='' changed=''
	[ "$n" != 1000 ] || all=10 none=0.1 changed=0.5
	often "$rounds" afresh
	row "$n devices: calibrations → tables → libestimate.a" "$all"
	often "$rounds" timed "$ninja" build/libestimate.a
	row "… nothing changed" "$none"
	often "$rounds" one_changed
	row "… one calibration changed" "$changed"
	timed "$ninja" build/libestimate_vectors.a
	row "… and its self-test vectors, libestimate_vectors.a" ''
	timed empty "$n"
	row "(as many starts of the compiler, on an empty file)" ''
	cd "$scratch"
	rm -r "$tree"
done
