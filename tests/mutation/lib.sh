#!/bin/sh
# Small faults in lib/, one at a time: the unit tests must notice.  A seeded sample
# (MUTANTS of them, SEED) of all that mutate.awk makes; at least 90 % must be killed, and
# every survivor of the sample must stand in tests/mutation/survivors with its reason.
#	ninja mutation-lib

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

nmutants=${MUTANTS:-60} seed=${SEED:-1} cc=${CC:-cc}
result=$BUILD/assurance/mutation-lib.txt
mkdir -p "$BUILD/assurance" "$TMP/lib"
rm -f "$result"
# The quick ones first.
tests='lib_edges lib_admit lib_stage lib_override lib_api lib_modes lib_graph lib_check
	lib_cost lib_adapt lib_arith lib_log2'
flags='-ffp-contract=off -O1 -w'

for source in lib/*.c lib/*.h; do
	case $source in
	lib/core.c | lib/status.c | lib/estimate.h | lib/table.h) continue ;;
	esac
	awk -f tests/mutation/mutate.awk "$source"
done >"$TMP/all"
awk -v seed="$seed" -v n="$nmutants" 'BEGIN { srand(seed) }
	{ print rand() "\t" $0 }' "$TMP/all" | sort -k1,1 | cut -f 2- |
	head -n "$nmutants" >"$TMP/sample"

{
	echo '#include "core.c"'
	for source in lib/*.c; do
		[ "$source" = lib/core.c ] || printf '#include "%s"\n' "${source#lib/}"
	done
} >"$TMP/all.c"
# compile_test FORM TEST LIB: an object in $TMP/FORM
compile_test() {
	# shellcheck disable=SC2086 # flags are words
	"$cc" -std=c11 -D_POSIX_C_SOURCE=200809L $flags ${1#wide} -I "$3" -I gen -I . \
		-I lib -I "$BUILD/generated" -c "tests/unit/$2.c" -o "$TMP/$2$1.o"
}
# kills FORM: some program notices the mutant in $TMP/lib (or cannot be built with it)
kills() {
	# shellcheck disable=SC2086
	"$cc" -std=c99 -ffreestanding $flags ${1#wide} -I "$TMP/lib" -I . -c "$TMP/all.c" \
		-o "$TMP/library.o" 2>/dev/null || return 0
	for test in $tests; do
		"$cc" "$TMP/$test$1.o" "$TMP/library.o" "$BUILD"/obj/generated/est_*.o -lm \
			-o "$TMP/program" 2>/dev/null || return 0
		timeout 120 "$TMP/program" >/dev/null 2>&1 || return 0
	done
	return 1
}
cp lib/*.c lib/*.h "$TMP/lib"
for form in wide -DEST_PLAIN; do
	for test in $tests; do
		compile_test "$form" "$test" lib || bad "$test compiles"
	done
	! kills "$form" || bad "the library without a fault passes ($form)"
done
[ $failed -eq 0 ] || finish

killed=0 total=0
while read -r mutant; do
	place=${mutant%% *}
	source=${place%%:*}
	awk -v pick="${place#*:}" -f tests/mutation/mutate.awk "$source" \
		>"$TMP/lib/${source#lib/}"
	total=$((total + 1))
	if kills wide || kills -DEST_PLAIN; then
		killed=$((killed + 1))
	else
		printf '%s\n' "$mutant" | sed 's/^\([^:]*\):[0-9]*:[0-9]* /\1 | /; s/: / | /' |
			tee -a "$TMP/survived"
	fi
	cp "$source" "$TMP/lib/${source#lib/}"
done <"$TMP/sample"
touch "$TMP/survived"
sort -u "$TMP/survived" >"$TMP/survivors"
grep -v '^#' tests/mutation/survivors | awk -F ' [|] ' '{ print $1 " | " $2 " | " $3 }' |
	sort >"$TMP/known"
nothing 'every survivor has its reason in tests/mutation/survivors' \
	"$(comm -23 "$TMP/survivors" "$TMP/known")"
if [ $((killed * 10)) -ge $((total * 9)) ]; then
	ok
else
	bad "$killed of $total mutants are killed, 90 % asked"
fi
if [ $failed -eq 0 ]; then
	{
		echo "mutants $(wc -l <"$TMP/all")"
		echo "sampled $total"
		echo "seed $seed"
		echo "killed $killed"
		echo "survived $((total - killed))"
	} >"$result"
	sed 's/^/  /' "$result"
fi
finish
