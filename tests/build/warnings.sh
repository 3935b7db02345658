#!/bin/sh
# Every source is clean under gcc and clang; the public header also as C++.
. "$SRC/tests/suite.sh"

warnings="-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wmissing-prototypes -Werror"
# list KIND: the sources that build.ninja.in lists
list() {
	awk -v kind="$1" '$1 == "compile" ? $1 " " $2 == kind : $1 == kind { print $1 == "compile" ? $3 : $2 }' build.ninja.in
}
gen="$(list "compile main") $(list "compile gen") $(list "compile netlist") $(list lex | sed "s|.*/|$BUILD/generated/|; s|re\$|c|") $(list unit)"
lib="$(list 'compile lib') $BUILD/generated/est_*.c"
if [ -n "$(printf '%s' "$gen" | tr -d ' ')" ]; then ok; else bad "no source found"; fi
for compiler in gcc clang; do
	if ! have $compiler; then
		skip "warnings of $compiler" "not installed"
		continue
	fi
	# Lists of words.
	# shellcheck disable=SC2086
	expect "gen/ and tests/unit with $compiler" $compiler -fsyntax-only -std=c11 \
		-D_POSIX_C_SOURCE=200809L $warnings -Igen -I. -Ilib -I"$BUILD/generated" $gen
	# shellcheck disable=SC2086
	expect "lib/ with $compiler" $compiler -fsyntax-only -std=c99 -ffreestanding $warnings \
		-Ilib -I. -I"$BUILD/generated" $lib
done
printf '#include "estimate.h"\nint main() { return est_op_cost(0, 0, 0) == EST_OK; }\n' >"$TMP/a.cpp"
if have g++; then cxx="g++"; elif have clang; then cxx="clang -x c++"; else cxx=''; fi
if [ -n "$cxx" ]; then
	# shellcheck disable=SC2086
	expect "estimate.h as C++" $cxx -std=c++11 -fsyntax-only -Wall -Wextra -Wpedantic -Werror -Ilib "$TMP/a.cpp"
else
	skip "estimate.h as C++" "no g++, no clang"
fi
finish
