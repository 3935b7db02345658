#!/bin/sh
# tests/fuzz/fuzz.sh SRC BUILD: every harness for FUZZ_SECONDS (600) of the processor, two
# at a time (FUZZ_JOBS), then each for a tenth of it under AFL++ where that is installed;
# writes the counts to tests/fuzz/COUNTS.md.  The corpora stay in BUILD/fuzz/corpus.
set -u
LC_ALL=C
export LC_ALL
src=$(cd "$1" && pwd)
build=$(cd "$2" && pwd)
fuzz=$build/fuzz
seconds=${FUZZ_SECONDS:-600}
harnesses=${FUZZ_HARNESSES:-json verdict calibration csv tegrastats summary rules image oracle extract}
sh "$src/tests/fuzz/build.sh" "$src" "$fuzz" || exit
mkdir -p "$fuzz/results" "$build/assurance"
sh "$src/tests/fuzz/seeds.sh" "$build" "$fuzz/seeds" || exit
for harness in $harnesses; do
	rm -f "$fuzz/results/$harness"
	[ ! -x "$fuzz/$harness" ] || echo "$harness"
done | xargs -n 1 -P "${FUZZ_JOBS:-2}" sh -c 'exec sh "$1/one.sh" "$2/$4" "$3" "$2/corpus/$4" "$2/seeds/$4" "$2/results/$4"' \
	sh "$src/tests/fuzz" "$fuzz" "$seconds"

afl=''
if command -v afl-fuzz >/dev/null && AFL=yes sh "$src/tests/fuzz/build.sh" "$src" "$build/fuzz-afl"; then
	afl=yes
	for harness in $harnesses; do
		[ ! -x "$build/fuzz-afl/$harness" ] || echo "$harness"
	done | AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1 \
		AFL_SKIP_CRASHES=1 xargs -n 1 -P "${FUZZ_JOBS:-2}" sh -c 'rm -rf "$1/afl-$4" && exec afl-fuzz -t 5000+ -V "$3" -i "$2/$4" -o "$1/afl-$4" -- "$1/$4" >"$1/afl-$4.log" 2>&1' \
		sh "$build/fuzz-afl" "$fuzz/seeds" $((seconds / 10 + 1)) >/dev/null 2>&1 || :
fi
sh "$src/tests/fuzz/counts.sh" "$fuzz/results" ${afl:+"$build/fuzz-afl"} >"$build/assurance/fuzz.md"
cat "$fuzz/results"/[a-z]* 2>/dev/null | awk '/^[a-z]+ [0-9]/ { print }' >"$build/assurance/fuzz.txt"
cp "$build/assurance/fuzz.md" "$src/tests/fuzz/COUNTS.md"
cat "$src/tests/fuzz/COUNTS.md"
! awk '$7 != 0 { bad = 1 } END { exit !bad }' "$build/assurance/fuzz.txt"
