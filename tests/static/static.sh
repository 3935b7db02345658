#!/bin/sh
# Static analysis, every finding is a failure: gcc -fanalyzer, clang-tidy (cert-*,
# bugprone-*) and cppcheck over gen/ and lib/, and a build of everything by each
# compiler that is there.  What is not asked stands in unasked, each with its reason.
# `ninja static`; minutes long.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
cd "$SRC" || exit 1
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null) || jobs=2
gen_flags="-std=c11 -D_POSIX_C_SOURCE=200809L -DHAVE_ZLIB -DHAVE_DLFCN -Igen -I. -Ilib -I$BUILD/generated"
lib_flags="-std=c99 -ffreestanding -Ilib -I."
gen=$(awk '$1 == "compile" && $2 != "lib" { print $3 }' build.ninja.in)
lib=$(awk '$1 == "compile" && $2 == "lib" { print $3 }' build.ninja.in)
: >"$TMP/result"
: >"$TMP/all"

# each WHAT COMMAND FILES: COMMAND is a script that gets eight files a time.  What it says
# of unasked checks is put aside.
each() {
	what=$1 command=$2 files=$3
	# shellcheck disable=SC2086 # a list of files
	printf '%s\n' $files | xargs -P "$jobs" -n 8 sh -c "exec 2>&1; $command" sh >"$TMP/said"
	status=$?
	grep -E ': (warning|error|style|performance|portability): ' "$TMP/said" | sort -u >"$TMP/findings"
	awk -v tool="${what%% *}" '
		NR == FNR { split($0, f, " [|] "); if (f[1] == tool) unasked[f[2]] = 1; next }
		{
			asked = 1
			if (match($0, /\[[A-Za-z0-9.,_-]+\]$/)) {
				n = split(substr($0, RSTART + 1, RLENGTH - 2), names, ",")
				for (i = 1; i <= n; i++)
					if (names[i] in unasked) {
						asked = 0
						print tool, names[i] >> all
					}
			}
			if (asked)
				print
		}' all="$TMP/all" tests/static/unasked "$TMP/findings" >"$TMP/left"
	n=$(wc -l <"$TMP/left")
	printf '%s %d\n' "$(printf '%s' "$what" | tr ' ' -)" "$n" >>"$TMP/result"
	[ $status -eq 0 ] || [ "$n" -gt 0 ] || tail -n 5 "$TMP/said" >"$TMP/left"
	nothing "$what: $n findings" "$(head -n 60 "$TMP/left")"
}
# needed TOOL: each of its unasked checks found something; another version finds other things
needed() {
	nothing "every check of $1 that is not asked would find something" \
		"$(awk -F ' [|] ' -v tool="$1" '$1 == tool { print tool, $2 }' tests/static/unasked | sort | comm -23 - "$TMP/unasked")"
}

analyzer='-O1 -fanalyzer -fdiagnostics-plain-output -c "$f" -o /dev/null || exit 255; done'
if have gcc && echo 'int x;' | gcc -fanalyzer -x c -c -o "$TMP/x.o" - 2>/dev/null; then
	each "gcc-fanalyzer gen" "for f; do gcc $gen_flags $analyzer" "$gen"
	each "gcc-fanalyzer lib" "for f; do gcc $lib_flags $analyzer" "$lib"
else
	skip "gcc -fanalyzer" "no gcc that has it"
fi
if have clang-tidy; then
	each "clang-tidy gen" "clang-tidy --quiet --checks='-*,cert-*,bugprone-*' --header-filter='(gen|lib)/' \"\$@\" -- $gen_flags" "$gen"
	each "clang-tidy lib" "clang-tidy --quiet --checks='-*,cert-*,bugprone-*' --header-filter='(gen|lib)/' \"\$@\" -- $lib_flags" "$lib"
else
	skip "clang-tidy" "not installed"
fi
cppcheck="cppcheck --quiet --library=tests/static/cppcheck.cfg --enable=warning,performance,portability -Ilib -I."
if have cppcheck; then
	each "cppcheck gen" "$cppcheck --std=c11 -Igen -DHAVE_ZLIB -DHAVE_DLFCN \"\$@\"" "$gen"
	each "cppcheck lib" "$cppcheck --std=c99 \"\$@\"" "$lib"
else
	skip "cppcheck" "not installed"
fi
sort "$TMP/all" | uniq -c | awk '{ print $2 "-unasked-" $3, $1 }' >>"$TMP/result"
sort -u "$TMP/all" >"$TMP/unasked"
case $(clang-tidy --version 2>/dev/null) in
*'version 14.'*) needed clang-tidy ;;
*) skip "what clang-tidy is not asked" "not version 14" ;;
esac
case $(cppcheck --version 2>/dev/null) in
*' 2.10'*) needed cppcheck ;;
*) skip "what cppcheck is not asked" "not version 2.10" ;;
esac

seen=
# An archive takes the first of two objects that define a name, and says nothing.
nothing "two functions of one name" "$(nm -A "$BUILD/libgen.a" "$BUILD/libestimate.a" 2>/dev/null |
	awk 'NF > 2 && $(NF - 1) ~ /^[TDBR]$/ { print $NF }' | sort | uniq -d)"

# A whole build by each compiler, with the warnings that only optimisation finds.
for compiler in gcc gcc-12 clang clang-14 clang-19; do
	have $compiler || { skip "a build by $compiler" "not installed" && continue; }
	version=$($compiler --version | head -n 1 | sed 's/^[^ ]*//')
	case $seen in
	*"|$version|"*) continue ;;
	esac
	seen="$seen|$version|"
	mkdir "$TMP/$compiler"
	if said=$(cd "$TMP/$compiler" && "$SRC/configure" --werror CC=$compiler HOSTCC=$compiler 2>&1 &&
		"${NINJA:-ninja}" all tests 2>&1); then
		ok
		echo "build$(echo "$version" | sed 's/ (.*)//; s/ /-/g')-by-${compiler%-*} 0" >>"$TMP/result"
	else
		bad "a build by $compiler without a warning" "$(printf '%s\n' "$said" | grep -A 3 'error:\|FAILED' | head -n 40)"
	fi
	rm -rf "${TMP:?}/$compiler"
done
mkdir -p "$BUILD/assurance"
cp "$TMP/result" "$BUILD/assurance/static.txt"
finish
