#!/bin/sh
# README.md does what it says: the program in it compiles with the command that
# stands below it and prints what stands below that.
. "$SRC/tests/suite.sh"

# block N: the Nth fenced block, block N c: the Nth ```c block
block() {
	awk -v want="$1" -v kind="${2-}" '
	/^```/ && inside { inside = 0; if (shown) exit; next }
	/^```/ { inside = 1; shown = substr($0, 4) == kind && ++n == want; next }
	inside && shown' README.md
}
block 1 c >"$TMP/hello.c"
block 1 '' >"$TMP/expected"
command=$(sed -n 's/^    \(cc .*hello\.c.*\)$/\1/p' README.md)
lines=$(wc -l <"$TMP/hello.c")
if [ "$lines" -ge 10 ] && [ "$lines" -le 30 ]; then ok; else bad "a program of about 20 lines" "$lines lines"; fi
if [ -n "$command" ]; then ok; else bad "a command that compiles it"; fi
commands=$(grep -c '^    ./configure --bootstrap' README.md)
if [ "$commands" -eq 2 ]; then ok; else bad "exactly two set-up commands" "$commands"; fi

device=$(sed -n 's/.*#include "\(est_.*\)\.h".*/\1/p' "$TMP/hello.c" | grep -v classes)
if [ -n "${CROSS-}" ]; then
	skip "the program" "the library is for $CROSS"
elif [ ! -f "$BUILD/generated/$device.h" ]; then
	skip "the program" "this build was configured without $device"
else
	# As a reader would, in a checkout that holds nothing else.
	mkdir "$TMP/checkout" && ln -s "$SRC/lib" "$TMP/checkout/lib" &&
		ln -s "$BUILD" "$TMP/checkout/build" && cp "$TMP/hello.c" "$TMP/checkout" || exit 2
	cd "$TMP/checkout" || exit 2
	output=$(sh -c "$CC ${HOSTCFLAGS-} -std=c99 -Wall -Wextra -Wpedantic -Werror ${command#cc }" 2>&1)
	status=$?
	printf '%s\n' "$output" >"$TMP/got"
	if [ $status -eq 0 ]; then ok; else bad "the program compiles and runs" "$output"; fi
	expect "it prints what README.md says" diff -u "$TMP/expected" "$TMP/got"
	cd "$SRC" || exit 2
fi

# Every file that the documents point at is there.
for document in README.md CONTRIBUTING.md DESIGN.md tests/README.md vendor/README.md; do
	nothing "$document names a file that is not there" "$(
		grep -oE '`(gen|lib|calib|tests|vendor|generated)/[A-Za-z0-9_./-]*`' "$document" | tr -d '`' |
			sort -u | while read -r file; do
				case $file in *NAME*) continue ;; esac
				[ -e "$file" ] || printf '%s\n' "$file"; done)"
done
finish
