#!/bin/sh
# A bounded run of every harness: the seeds, all that was ever found, and so many inputs
# from a fixed seed.  `ninja fuzz` runs them for as long as you like.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
fuzz=$BUILD/fuzz
sh "$SRC/tests/fuzz/build.sh" "$SRC" "$fuzz" >"$TMP/built" 2>&1
case $? in
0) ;;
3) skip "fuzzing" "$(tail -n 1 "$TMP/built")" && finish ;;
*) bad "the harnesses build" "$(tail -n 30 "$TMP/built")" && finish ;;
esac
expect "seeds" sh "$SRC/tests/fuzz/seeds.sh" "$BUILD" "$TMP/seeds"
mkdir -p "$BUILD/assurance"
: >"$BUILD/assurance/fuzz-bounded.txt"
for harness in json verdict calibration csv tegrastats summary rules image oracle extract; do
	if [ ! -x "$fuzz/$harness" ]; then
		skip "$harness" "$(grep "^$harness:" "$TMP/built")"
		continue
	fi
	mkdir "$TMP/corpus"
	[ ! -d "$SRC/tests/fuzz/found/$harness" ] || cp "$SRC/tests/fuzz/found/$harness"/* "$TMP/corpus"
	expect "$harness" "$fuzz/$harness" -runs=2000 -seed=1 -close_fd_mask=1 -verbosity=0 -max_len=8192 -timeout=60 \
		-artifact_prefix="$TMP/crash-" "$TMP/corpus" "$TMP/seeds/$harness"
	echo "$harness 2000" >>"$BUILD/assurance/fuzz-bounded.txt"
	rm -rf "$TMP/corpus"
done
finish
