#!/bin/sh
# tests/fuzz/build.sh SRC OUT [HARNESS...]: calgen's modules and the harnesses with clang's
# libFuzzer and sanitizers, into OUT; with AFL=yes for AFL++ instead.  Exit 3, with the
# reason: this machine cannot.
set -u
src=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
shift 2
# Absent: what lacks a library; the caller sees no program.
[ $# -gt 0 ] || set -- json verdict calibration csv tegrastats summary rules image oracle extract
if [ -n "${AFL-}" ]; then
	clang=afl-clang-fast instrument='-O1 -g' driver=-fsanitize=fuzzer
else
	clang=$(command -v clang-19 || command -v clang) || clang=''
	sanitize=address,undefined
	instrument="-O1 -g -fsanitize=fuzzer-no-link,$sanitize -fno-sanitize-recover=all -fno-omit-frame-pointer"
	driver="-fsanitize=fuzzer,$sanitize -fno-sanitize-recover=all"
fi
[ -n "$clang" ] && command -v "$clang" >/dev/null || { echo "no ${clang:-clang}" && exit 3; }
echo 'int LLVMFuzzerTestOneInput(const char *p, unsigned long n); int LLVMFuzzerTestOneInput(const char *p, unsigned long n) { return p && n > 9; }' >"$out/probe.c"
# shellcheck disable=SC2086 # flags are words
$clang $driver "$out/probe.c" -o "$out/probe" 2>"$out/said" || { echo "$clang has no libFuzzer: $(head -n 1 "$out/said")" && exit 3; }
cd "$out" || exit 2
[ -f build.ninja ] || "$src/configure" CC="$clang" CFLAGS="$instrument" >configured || { cat configured && exit 2; }
"${NINJA:-ninja}" build/calgen-bare >made 2>&1 || { tail -n 30 made && exit 2; }
libs=$(sed -n '/^rule link$/,/^rule /s/.*[$]libs\(.*\)/\1/p' build.ninja)
flags="-std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -Wall -Wextra -Wshadow -Wconversion -Werror
	-I$src/gen -I$src -I$src/lib"
for harness; do
	more=''
	if [ "$harness" = verdict ]; then
		more=-ljansson
		echo '#include <jansson.h>' | $clang -fsyntax-only -x c - 2>/dev/null || { echo "verdict: no jansson" && rm -f verdict && continue; }
	fi
	[ ! -x "$harness" ] || [ -n "$(find "$src/tests/fuzz/$harness.c" "$src/tests/fuzz"/*.h "$src/tests/unit"/lib_*.h build/libgen.a -newer "$harness")" ] || continue
	# shellcheck disable=SC2086
	$clang $flags $instrument $driver "$src/tests/fuzz/$harness.c" build/libgen.a build/obj/lib/*.o \
		-o "$harness" $more $libs || exit 2
done
