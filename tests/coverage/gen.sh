#!/bin/sh
# Which conditions of gen/ the tests take both ways: golden cases, unit programs, and the
# suites that run calgen.  It builds calgen once more, with counters.  At least 95 % of the
# ways must be taken, and each stretch of lines that never runs has its reason in
# gen.reasons.
#	ninja coverage
#	sh tests/coverage/gen.sh AREA|AREA/CASE|UNIT-PROGRAM|SCRIPT...
# The second form, with the variables of tests/suite.sh, adds what these suites take to
# what the last whole run took, and judges nothing.

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

for version in -19 -20 -18 -16 -14 ''; do
	clang=clang$version
	if have "$clang" && have "llvm-cov$version" && have "llvm-profdata$version"; then
		echo 'int main(void) { return 0; }' >"$TMP/probe.c"
		"$clang" -fprofile-instr-generate -fcoverage-mapping "$TMP/probe.c" -o "$TMP/probe" 2>/dev/null && break
	fi
	clang=''
done
if [ -z "$clang" ]; then
	skip 'coverage of gen/' 'no clang with llvm-cov and llvm-profdata'
	finish
fi
work=$BUILD/coverage result=$BUILD/assurance/coverage-gen.txt
mkdir -p "$work" "$BUILD/assurance"
cd "$work" || exit 2
LLVM_PROFILE_FILE=$TMP/p/%m.profraw
export LLVM_PROFILE_FILE
flags='-O1 -g -fprofile-instr-generate -fcoverage-mapping'
expect "a spare for the counters" "$clang" -c "$SRC/tests/coverage/counters.c" -o counters.o
[ -f build.ninja ] || "$SRC/configure" CC="$clang" CFLAGS="$flags" \
	LDFLAGS="-fprofile-instr-generate $work/counters.o" >"$TMP/said" 2>&1
expect "a build with counters" "$NINJA" all tests
[ $failed -eq 0 ] || finish
rm -rf "$TMP/p"

whole=$(($# == 0))
programs=''
for program in build/unit/*; do
	case $program in
	*.o | *.d) ;;
	*) programs="$programs $program" ;;
	esac
done
if [ $whole -eq 1 ]; then
	rm -f last
	suites="tests/run $programs"
	for folder in accelerator ci-examples cluster docs examples faults formats hostile html \
		rust verdicts; do
		suites="$suites tests/$folder/run.sh"
	done
else
	suites=$*
fi
# What they think of the result is the business of `ninja check`.
for suite in $suites; do
	mkdir "$TMP/suite"
	case $suite in
	build/unit/*) set -- "$work/$suite" ;;
	*.sh) set -- sh "$SRC/$suite" ;;
	tests/run) set -- sh "$SRC/tests/run" "$work/build" ;;
	*) set -- sh "$SRC/tests/run" "$work/build" "$suite" ;;
	esac
	(cd "$SRC" && BUILD=$work/build CC=$clang HOSTCFLAGS=$flags FAULTS=all TMP=$TMP/suite timeout 3000 "$@") \
		</dev/null >"$TMP/said" 2>&1
	echo "$suite: $(tail -n 1 "$TMP/said")"
	chmod -R u+w "$TMP/suite" && rm -rf "$TMP/suite"
	# One suite at a time: a file of counters that one has spoiled costs its own.
	# shellcheck disable=SC2046 # words
	"llvm-profdata$version" merge -sparse -failure-mode=all -o all \
		"$TMP/p" $([ ! -f last ] || echo last) 2>"$TMP/said" && mv all last
	rm -rf "$TMP/p"
done
# shellcheck disable=SC2086 # words
objects=$(printf " -object %s" $programs)
# shellcheck disable=SC2086 # words
"llvm-cov$version" show build/calgen $objects -instr-profile=last -show-branches=count \
	-show-instantiations=false -sources "$SRC/gen" >"$TMP/show" 2>"$TMP/said"
awk -v root="$SRC/" -v files="$TMP/files" -v gaps="$TMP/gaps" -v lines="$work/lines.txt" \
	-f "$SRC/tests/coverage/gen.awk" "$TMP/show"
sort -k 4n -k 1 "$TMP/files" >"$result"
awk '$1 == "TOTAL" || NF == 4 && $4 < 95 { printf "%-40s %6d branches, %5d not taken, %6.2f %%\n", $1, $2, $3, $4 }' "$result"
if ! grep -q '^TOTAL' "$result"; then
	bad "a report" "$(head -n 5 "$TMP/said")"
	finish
fi

# Reasons: FILE | TEXT | WHY or a word that the head of the file defines.  TEXT as gen.awk
# writes it; it may hold a bar between spaces, a reason may not.
reasons=$SRC/tests/coverage/gen.reasons
sed -n 's/^# \([a-z-]*\) = .*/\1/p' "$reasons" >"$TMP/words"
grep -v '^#' "$reasons" >"$TMP/told"
sed 's/ | [^|]*$//' "$TMP/told" | sort >"$TMP/explained"
sort -u "$TMP/gaps" >"$TMP/open"
nothing "a stretch has one reason" "$(uniq -d "$TMP/explained")"
nothing "every reason is told, or a word of the head" "$(awk -F ' [|] ' '
	FILENAME == ARGV[1] { word[$0] = 1; next }
	NF < 3 || (!($NF in word) && length($NF) < 20)' "$TMP/words" "$TMP/told")"
nothing "every stretch with a reason exists" "$(cut -d ' ' -f 1 "$TMP/explained" | sort -u |
	while read -r file; do
		sed 's/^[ 	]*//; s/[ 	]*$//; /^$/d' "$SRC/$file" 2>"$TMP/said" |
			awk -v file="$file" 'NR > 1 { print file " | " before " " $0 } { before = $0 }'
	done | sort -u | comm -13 - "$TMP/explained")"
comm -23 "$TMP/open" "$TMP/explained" >"$work/unexplained.txt"
unexplained=$(wc -l <"$work/unexplained.txt")
echo "$(comm -12 "$TMP/open" "$TMP/explained" | wc -l) stretches that never run are explained, $(comm -13 "$TMP/open" "$TMP/explained" | wc -l) of the reasons not needed here"
echo "every way not taken: $work/lines.txt"
echo "unexplained-stretches $unexplained" >>"$result"
if [ $whole -eq 1 ]; then
	nothing "95 % of the ways are taken" "$(awk '$1 == "TOTAL" && $4 < 95' "$result")"
	nothing "every stretch that never runs has its reason" "$(cat "$work/unexplained.txt")"
fi
finish
