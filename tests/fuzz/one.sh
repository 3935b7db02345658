#!/bin/sh
# tests/fuzz/one.sh PROGRAM SECONDS CORPUS SEEDS RESULT: fuzzes until the program has used
# so many seconds of the processor, however long that takes, and writes a line of counts.
# Exit status 0: no crash.
set -u
LC_ALL=C
export LC_ALL
program=$1 limit=$2 corpus=$3 seeds=$4 result=$5
name=${program##*/}
mkdir -p "$corpus"
"$program" -close_fd_mask=3 -use_value_profile=1 -print_final_stats=1 -max_len=8192 \
	-timeout=60 -rss_limit_mb=2048 -artifact_prefix="$corpus/../crash-$name-" \
	"$corpus" "$seeds" >"$result.log" 2>&1 &
pid=$!
trap 'kill $pid 2>/dev/null; exit 2' HUP INT TERM

# seconds: of the processor, that the program used (procps: [[DD-]HH:]MM:SS)
seconds() {
	ps -o time= -p $pid | awk -F '[-:]' '{ t = 0; for (i = 1; i <= NF; i++) t = t * (NF - i == 2 && NF == 4 ? 24 : 60) + $i; print t }'
}
used=0
while now=$(seconds) && [ -n "$now" ]; do
	used=$now
	[ "$used" -lt "$limit" ] || { kill -INT $pid && break; }
	sleep 1
done
wait $pid
status=$?
# 72: interrupted, as asked for
[ $status -ne 72 ] || status=0
awk -v name="$name" -v used="$used" -v status=$status -v corpus="$(find "$corpus" -type f | wc -l)" '
/^stat::number_of_executed_units:/ { runs = $2 }
/cov: / { for (i = 1; i < NF; i++) { if ($i == "cov:") cov = $(i + 1); if ($i == "ft:") ft = $(i + 1) } }
/^#[0-9]/ { last = substr($1, 2) }
END { printf "%s %d %d %d %d %d %d\n", name, used, runs ? runs : last, cov, ft, corpus, status != 0 }
' "$result.log" >"$result"
exit $status
