#!/bin/sh
# Small faults in lib/, one at a time: the unit tests must notice.  Of all faults that
# mutate.awk knows one in SHARE is tried, chosen by a hash of its text and SEED, so that
# a change of one line leaves the choice elsewhere as it is.  Those that make no
# difference to the compiled code do not count; of the others at least 90 % must be
# killed, and every survivor must stand in tests/mutation/survivors with its reason.
#	ninja mutation-lib
#	SHARE=1 ninja mutation-lib	all of them, about an hour

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

share=${SHARE:-7} seed=${SEED:-1}
result=$BUILD/assurance/mutation-lib.txt
mkdir -p "$BUILD/assurance"
rm -f "$result"
# The quick ones first.
TESTS='lib_edges lib_stage lib_limits lib_admit lib_api lib_override lib_graph lib_adapt
	lib_cost lib_modes lib_check lib_arith lib_log2'
MUTANT_CC=${CC:-cc}
LIB_FLAGS='-std=c99 -ffreestanding -ffp-contract=off -O2 -w'
TEST_FLAGS='-std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -O2 -w'
export TESTS MUTANT_CC LIB_FLAGS TEST_FLAGS

# prepare FORM FLAGS...: the library and the tests in one form, which files each object
# needs, and which objects each test links
prepare() {
	form=$TMP/forms/$1
	shift
	mkdir -p "$form/lib" && echo "$@" >"$form/flags"
	for source in lib/*.c; do
		object=${source#lib/}
		object=${object%.c}.o
		# shellcheck disable=SC2086 # flags are words
		(cd lib && $MUTANT_CC "$@" $LIB_FLAGS -c "${source#lib/}" -o "$form/lib/$object" &&
			$MUTANT_CC "$@" $LIB_FLAGS -MM -MT "$object" "${source#lib/}" |
			tr -d ':\\' | tr '\n' ' ' && echo) >>"$form/needs" || return 1
	done
	ar rcs "$form/lib.a" "$form"/lib/*.o
	for test in $TESTS; do
		# shellcheck disable=SC2086
		$MUTANT_CC "$@" $TEST_FLAGS -I . -I gen -I "$BUILD/generated" -c \
			"tests/unit/$test.c" -o "$form/$test.o" &&
			$MUTANT_CC "$form/$test.o" "$form/lib.a" "$BUILD"/obj/generated/est_*.o -lm \
				"-Wl,-Map=$form/map" -o "$form/program" &&
			"$form/program" || return 1
		grep -o "lib\.a([a-z_0-9]*\.o)" "$form/map" | sed "s/lib\.a(//; s/)//" |
			sort -u >"$form/$test.links"
	done
	[ -s "$form/lib_edges.links" ] # a linker that writes no such map
}
# As tests/coverage/lib.sh: 64 bits, 32 bits, 32 bits with an instruction for zeros.
expect 'the library without a fault passes' prepare 1-wide
expect 'its 32-bit form passes' prepare 2-plain -DEST_PLAIN
expect 'its 32-bit form with clz passes' prepare 3-clz -U__SIZEOF_INT128__ \
	-D__ARM_FEATURE_CLZ
[ $failed -eq 0 ] || finish

for source in lib/*.c lib/*.h; do
	case $source in
	lib/estimate.h | lib/table.h) ;; # what they fix, the tests take from them
	*) awk -f tests/mutation/mutate.awk "$source" ;;
	esac
done >"$TMP/all"
awk -v seed="$seed" -v share="$share" '
	BEGIN { for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i }
	{
		text = $0
		sub(/:[0-9]+:/, ":", text)
		hash = seed
		for (i = 1; i <= length(text); i++)
			hash = (hash * 16807 + code[substr(text, i, 1)]) % 2147483647
		if (hash % share == 0)
			print
	}' "$TMP/all" >"$TMP/sample"
# What is known to survive counts as that; RETRY=1 tries it again.
known() {
	grep -v '^#' tests/mutation/survivors | awk -F ' :: ' '{ print $1 " :: " $2 " :: " $3 }'
}
# FILE:LINE:NUMBER WHAT: TEXT as FILE :: WHAT :: TEXT
named() {
	sed 's/^lib\/\([^:]*\):[0-9]*:[0-9]* \([^:]*\): /\1 :: \2 :: /' "$1"
}
known >"$TMP/known"
: >"$TMP/try"
named "$TMP/sample" | paste -d '\t' - "$TMP/sample" | awk -F '\t' -v retry="${RETRY-}" -v try="$TMP/try" '
	FILENAME == ARGV[1] { known[$0] = 1; next }
	{ split($2, place, " ") }
	$1 in known && !retry { print "survived " place[1]; next }
	{ print place[1] >try }' "$TMP/known" - >"$TMP/verdicts"
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null) || jobs=2
xargs -n 1 -P "$jobs" sh tests/mutation/one.sh <"$TMP/try" >>"$TMP/verdicts" ||
	bad 'every fault is tried'

awk 'FILENAME == ARGV[1] { verdict[$2] = $1; next } verdict[$1] == "survived"' \
	"$TMP/verdicts" "$TMP/sample" >"$TMP/survived"
named "$TMP/survived" | sort -u >"$TMP/survivors"
sort -o "$TMP/known" "$TMP/known"
unknown=$(comm -23 "$TMP/survivors" "$TMP/known")
named "$TMP/all" | sort -u >"$TMP/names"
nothing 'survivors that are no faults any more' "$(comm -23 "$TMP/known" "$TMP/names")"
count() { awk -v v="$1" '$1 == v { n++ } END { print n + 0 }' "$TMP/verdicts"; }
killed=$(count killed) survived=$(count survived)
if [ "$share" = 7 ] && [ "$seed" = 1 ]; then
	nothing 'every survivor has its reason in tests/mutation/survivors' "$unknown"
elif [ -n "$unknown" ]; then
	echo 'survivors that tests/mutation/survivors does not name:'
	echo "$unknown"
fi
nothing 'every reason is told' "$(grep -v '^#' tests/mutation/survivors |
	awk -F ' :: ' 'NF != 4 || length($4) < 20')"
if [ $((killed * 10)) -ge $(((killed + survived) * 9)) ] && [ "$killed" -gt 0 ]; then
	ok
else
	bad "$killed of $((killed + survived)) mutants are killed, 90 % asked"
fi
{
	echo "mutants $(wc -l <"$TMP/all")"
	echo "sampled $(wc -l <"$TMP/sample") seed $seed"
	echo "no_difference $(($(count same) + $(count broken)))"
	echo "killed $killed of $((killed + survived))"
	echo "survived $survived"
} >"$TMP/result"
sed 's/^/  /' "$TMP/result"
[ $failed -ne 0 ] || cp "$TMP/result" "$result"
finish
