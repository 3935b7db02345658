#!/bin/sh
# two-runs.sh BUILD [SECONDS [OPTION...]]: is an unchanged machine found unchanged?
#
# Measures this machine three times, SECONDS apart (0), with the quick plan and the
# options of calgen measure.  The first two teach calgen analyze how far repeated
# campaigns lie apart; the third is audited against the first with that.  Prints the
# share of the changes that the audit takes for real (up or down).  Not part of
# ninja check: it takes minutes, and other machines have other noise.  Needs jq.
set -eu
[ $# -ge 1 ] || { sed -n '2,9p' "$0" | sed 's/^# \{0,1\}//' && exit 2; }
calgen=$1/calgen
[ -x "$calgen" ] || { echo "two-runs.sh: no $calgen: build first" >&2 && exit 2; }
command -v jq >/dev/null || { echo "two-runs.sh: needs jq" >&2 && exit 2; }
pause=${2:-0}
shift
[ $# -eq 0 ] || shift
dir=$(mktemp -d "${TMPDIR:-/tmp}/two-runs.XXXXXX")
trap 'rm -rf "$dir"' EXIT

for run in 1 2 3; do
	[ $run -eq 1 ] || sleep "$pause"
	"$calgen" measure --plan quick --cap 120 "$@" -o "$dir/$run.json" >"$dir/$run.report"
	sed -n 's/^noise:/run '$run':/p' "$dir/$run.report"
	"$calgen" fit -o "$dir/fit$run.json" --id this-machine "$dir/$run.json" 2>/dev/null
done
"$calgen" analyze --noise "$dir/1.json" "$dir/2.json" -o "$dir/noise.json" >"$dir/noise.report"
cat "$dir/noise.report"
flagged() { # flagged WHAT OLD NEW
	"$calgen" audit --format json --fail-on never --noise "$dir/noise.json" "$2" "$3" >"$dir/audit.json"
	jq -r --arg what "$1" '[.changes[] | select(.significance != "no-data")] |
		length as $n | map(select(.significance == "up" or .significance == "down")) | length as $k |
		"\($what): \($k) of \($n) changes are taken for real" +
		(if $n > 0 then ", \($k / $n * 1000 | round / 10) %" else "" end)' "$dir/audit.json"
}
flagged 'campaigns 1 and 3' "$dir/1.json" "$dir/3.json"
flagged 'calibrations of 1 and 3' "$dir/fit1.json" "$dir/fit3.json"
