#!/bin/sh
# Static analysis, warnings are failures: gcc -fanalyzer and cppcheck over gen/ and lib/,
# clang-tidy by .clang-tidy, and no warning of clang-19.  `ninja static`; minutes long.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
cd "$SRC" || exit 1
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null) || jobs=2
warnings="-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wmissing-prototypes -Werror"
gen_flags="-std=c11 -D_POSIX_C_SOURCE=200809L -DHAVE_ZLIB -DHAVE_DLFCN -Igen -I. -Ilib -I$BUILD/generated"
lib_flags="-std=c99 -ffreestanding -Ilib -I."
gen=$(awk '$1 == "compile" && $2 != "lib" { print $3 }' build.ninja.in)
lib=$(awk '$1 == "compile" && $2 == "lib" { print $3 }' build.ninja.in)
: >"$TMP/result"
# each WHAT FLAGS COMMAND FILES: the command over every file, so many at a time
each() {
	what=$1 command=$2 files=$3
	printf '%s\n' $files | xargs -P "$jobs" -n 8 sh -c "$command"' "$@" 2>&1' sh >"$TMP/said"
	status=$?
	n=$(grep -c ' warning: \| error: \|: style: \|: portability: ' "$TMP/said")
	printf '%s %d\n' "$(printf '%s' "$what" | tr ' ' -)" "$n" >>"$TMP/result"
	if [ $status -eq 0 ] && [ "$n" -eq 0 ]; then ok; else bad "$what: $n warnings" "$(grep ' warning: \| error: \|: style: ' "$TMP/said" | sort | uniq | head -n 60)"; fi
}
if have gcc && echo 'int x;' | gcc -fanalyzer -x c -c -o "$TMP/x.o" - 2>/dev/null; then
	each "gcc -fanalyzer gen" "for f; do gcc $gen_flags -O1 -fanalyzer -fdiagnostics-plain-output -c \$f -o /dev/null || exit 255; done; : " "$gen"
	each "gcc -fanalyzer lib" "for f; do gcc $lib_flags -O1 -fanalyzer -fdiagnostics-plain-output -c \$f -o /dev/null || exit 255; done; : " "$lib"
else
	skip "gcc -fanalyzer" "no gcc that has it"
fi
if have clang-tidy; then
	each "clang-tidy gen" "files=\"\$*\"; set -- ; clang-tidy --quiet \$files -- $gen_flags" "$gen"
	each "clang-tidy lib" "files=\"\$*\"; set -- ; clang-tidy --quiet \$files -- $lib_flags" "$lib"
else
	skip "clang-tidy" "not installed"
fi
# ctuuninitvar: takes what est_place_term() fills in for what nobody did
if have cppcheck; then
	each "cppcheck gen" "cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 -Igen -I. -Ilib -DHAVE_ZLIB" "$gen"
	each "cppcheck lib" "cppcheck --quiet --std=c99 --enable=warning,performance,portability --inline-suppr --suppress=ctuuninitvar --error-exitcode=1 -Ilib -I." "$lib"
else
	skip "cppcheck" "not installed"
fi
for compiler in clang-19 clang gcc; do
	if have $compiler; then
		each "$compiler gen" "$compiler -fsyntax-only $gen_flags $warnings" "$gen"
		each "$compiler lib" "$compiler -fsyntax-only $lib_flags $warnings" "$lib"
	else
		skip "warnings of $compiler" "not installed"
	fi
done
mkdir -p "$BUILD/assurance"
cp "$TMP/result" "$BUILD/assurance/static.txt"
finish
