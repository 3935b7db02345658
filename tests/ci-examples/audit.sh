#!/bin/sh
# audit.sh BASE OUT: audits BASE:calib against calib/ of this checkout.  OUT gets
# audit.{txt,md,json,xml,sarif,html} and codequality.json; stdout the annotations
# of GitHub when GITHUB_ACTIONS is set, else the text.  Status 1: the gate is hit.
set -eu

base=$1 out=$2
calgen=${CALGEN:-}
[ -n "$calgen" ] || { [ -x build/calgen ] && calgen=build/calgen; } || calgen=calgen
mkdir -p "$out"

set -- --fail-on "${FAIL_ON:-error}"
[ ! -f calib/rules.json ] || set -- "$@" --rules calib/rules.json
[ ! -f calib/waivers.json ] || set -- "$@" --waivers calib/waivers.json
[ ! -f calib/noise.json ] || set -- "$@" --noise calib/noise.json
[ ! -d calib/workloads ] || set -- "$@" --workloads calib/workloads
set -- "$@" -- "$base:calib" calib

status=0
report() { # FORMAT FILE
	format=$1 file=$2
	shift 2
	"$calgen" audit --quiet --format "$format" -o "$file" "$@" || status=$?
	[ "$status" -lt 2 ] || exit "$status"
}
report markdown "$out/audit.md" "$@"
report json "$out/audit.json" "$@"
report junit "$out/audit.xml" "$@"
report sarif "$out/audit.sarif" "$@"
report html "$out/audit.html" "$@"
report gitlab "$out/codequality.json" "$@"
report text "$out/audit.txt" "$@"
if [ -n "${GITHUB_ACTIONS:-}" ]; then
	report github - "$@"
else
	cat "$out/audit.txt"
fi
exit "$status"
