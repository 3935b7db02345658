#!/bin/sh
# The library as every compiler of x86-64 makes it, at every level of optimisation: the
# self-tests, and the same bits from every function.

# shellcheck source=tests/target/common.sh
. "${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/target/common.sh"

# with_lto COMPILER: link-time optimisation needs a linker that knows the compiler's code
with_lto() {
	have "$1" || return 0
	echo 'int main(void) { return 0; }' >"$TMP/probe.c"
	for linker in '' -fuse-ld=lld -fuse-ld=lld-19 -fuse-ld=gold; do
		# shellcheck disable=SC2086 # none or one
		if "$1" -O2 -flto $linker "$TMP/probe.c" -o "$TMP/probe" 2>/dev/null; then
			runs "$1 -O2 -flto" "$1" '' -O2 -flto $linker
			return
		fi
	done
	skip "$1 -flto" "no linker here reads its objects"
}

if vectors_ready; then
	for compiler in gcc clang clang-19; do
		for level in -O0 -Os -O2 -O3; do
			runs "$compiler $level" "$compiler" '' $level
		done
		with_lto "$compiler"
	done
	for level in -O0 -Os -O3; do
		runs "gcc $level, 32-bit form" gcc '' $level -DEST_PLAIN
	done
	results same levels
fi
finish
