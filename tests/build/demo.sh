#!/bin/sh
# The demonstration of README.md: tables, an estimate with its interval and
# energy, and the audit of a change.
. "$SRC/tests/suite.sh"

if [ -n "${SUBSET-}" ]; then
	skip "the demonstration" "the build was configured with --tables"
	finish
fi
mkdir "$TMP/build" && ln -s "$BUILD/calgen" "$TMP/build/calgen" && cd "$TMP" || exit 2
output=$(sh "$SRC/tests/demo.sh" "$SRC" build 2>&1)
status=$?
if [ $status -eq 0 ]; then ok; else bad "it runs" "$output"; fi
# shows WHAT PATTERN
shows() {
	if printf '%s\n' "$output" | grep -qE "$2"; then ok; else bad "it shows $1" "$output"; fi
}
if have "${M4:-m4}"; then
	shows "the proven error of each table" 'legacy: proven error 0\.[0-9]+ %'
else
	shows "the devices" 'no m4: the tables are those of generated/'
fi
shows "latency, interval and energy" 'resnet50_b1 +[0-9.]+ ms +[0-9.]+ ms … [0-9.]+ ms +[0-9.]+ m?J'
shows "legacy and fitted estimates beside what was measured" \
	'resnet50_b1 +[0-9.]+ +16\.53 +[0-9.]+ +93\.568'
shows "the value that changed" 'efficiency at 50\.1M +0\.2345 → 0\.218'
nothing "a diagnostic in it" "$(printf '%s\n' "$output" | grep -E ': (error|warning|fatal): ')"
finish
