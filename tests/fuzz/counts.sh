#!/bin/sh
# tests/fuzz/counts.sh RESULTS [AFL]: the lines of one.sh, and the states of AFL++, as a page.
set -u
results=$1 afl=${2-}
cat <<'END'
# Fuzzing: what was run

Written by `counts.sh` (`ninja fuzz`) from the runs. `seconds` are of the processor; coverage is
what libFuzzer counts (edges, features); `ends` 0: no crash, no leak, no time-out.

| harness | seconds | inputs run | edges | features | corpus | ends |
|---|---|---|---|---|---|---|
END
for harness in json verdict calibration csv tegrastats summary rules image oracle extract; do
	[ ! -f "$results/$harness" ] || awk '{ printf "| %s | %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5, $6, $7 }' "$results/$harness"
done
[ -n "$afl" ] || exit 0
cat <<'END'

AFL++ over the same harnesses:

| harness | seconds (wall) | inputs run | crashes saved |
|---|---|---|---|
END
for state in "$afl"/afl-*/default/fuzzer_stats; do
	[ -f "$state" ] || continue
	harness=${state%/default/fuzzer_stats}
	harness=${harness##*/afl-}
	awk -F ' *: *' -v name="$harness" '{ v[$1] = $2 } END { printf "| %s | %s | %s | %s |\n", name, v["run_time"], v["execs_done"], v["saved_crashes"] }' "$state"
done
