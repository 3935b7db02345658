#!/bin/sh
# Which branches of gen/ the golden cases and the unit programs take, file by file, the
# least covered first.  `ninja coverage`; it builds calgen once more, with counters.

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

for version in -19 -20 -18 -16 -14 ''; do
	clang=clang$version
	have "$clang" && have "llvm-cov$version" && have "llvm-profdata$version" || { clang='' && continue; }
	echo 'int main(void) { return 0; }' >"$TMP/probe.c"
	"$clang" -fprofile-instr-generate -fcoverage-mapping "$TMP/probe.c" -o "$TMP/probe" 2>/dev/null && break
	clang=''
done
if [ -z "$clang" ]; then
	skip 'coverage of gen/' 'no clang with llvm-cov and llvm-profdata'
	finish
fi
mkdir -p "$BUILD/coverage" "$BUILD/assurance"
cd "$BUILD/coverage" || exit 2
LLVM_PROFILE_FILE=$TMP/p/%m.profraw
export LLVM_PROFILE_FILE
mkdir "$TMP/p"
flags='-O1 -g -fprofile-instr-generate -fcoverage-mapping'
[ -f build.ninja ] || "$SRC/configure" CC="$clang" CFLAGS="$flags" LDFLAGS='-fprofile-instr-generate' >"$TMP/said" 2>&1
expect "a build with counters" "$NINJA" all tests
rm -rf "$TMP/p" && mkdir "$TMP/p"
# What they think of the result is the business of `ninja check`.
sh "$SRC/tests/run" build >"$TMP/said" 2>&1
for program in build/unit/*; do
	case $program in
	*.o | *.d) continue ;;
	esac
	(cd "$SRC" && SRC=$SRC timeout 600 "$BUILD/coverage/$program") >"$TMP/said" 2>&1
done
objects=''
for program in build/unit/*; do
	case $program in
	*.o | *.d) ;;
	*) objects="$objects -object $program" ;;
	esac
done
expect "the counters" "llvm-profdata$version" merge -sparse -o "$TMP/all" "$TMP/p"
# shellcheck disable=SC2086 # words
"llvm-cov$version" report build/calgen $objects -instr-profile="$TMP/all" \
	-ignore-filename-regex='(tests/|lib/|generated/|build/)' >"$TMP/report" 2>"$TMP/said"
# The last three columns are of branches: all, missed, covered.
awk -v root="$SRC/" '
$1 ~ /\.(c|h)$/ && $(NF - 2) > 0 { sub(root, "", $1); printf "%s %d %d %.2f\n", $1, $(NF - 2), $(NF - 1), 100 - 100 * $(NF - 1) / $(NF - 2) }
$1 == "TOTAL" { printf "TOTAL %d %d %.2f\n", $(NF - 2), $(NF - 1), 100 - 100 * $(NF - 1) / $(NF - 2) }
' "$TMP/report" | sort -k 4 -n >"$BUILD/assurance/coverage-gen.txt"
awk '{ printf "%-40s %6d branches, %5d not taken, %6.2f %%\n", $1, $2, $3, $4 }' "$BUILD/assurance/coverage-gen.txt"
if grep -q '^TOTAL' "$BUILD/assurance/coverage-gen.txt"; then ok; else bad "a report" "$(head -n 5 "$TMP/said" "$TMP/report")"; fi
finish
