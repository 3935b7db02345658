#!/bin/sh
# Proves with Frama-C (WP, Z3) that the functions below have no run-time error, end, and
# keep their contracts, for every input that the contracts allow; writes the counts to
# build/assurance/proof.txt.  Every goal of a function that is claimed must be proven.
#	ninja proof

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

for tool in frama-c z3 why3; do
	have $tool || {
		skip proof "no $tool"
		finish
	}
done
result=$BUILD/assurance/proof.txt
mkdir -p "$BUILD/assurance" "$TMP/lib"
rm -f "$result"
HOME=$TMP
export HOME
why3 config detect >/dev/null 2>&1

cp lib/*.c lib/*.h "$TMP/lib"
for contracts in tests/proof/*.acsl; do
	expect "$contracts fits its source" awk -v lib=lib -v out="$TMP/lib" \
		-f tests/proof/weave.awk "$contracts"
done
goals=0 functions=0
while read -r source claimed; do
	output=$(cd "$TMP/lib" && frama-c -machdep gcc_x86_64 \
		-cpp-extra-args='-DEST_PLAIN -I.' -wp -wp-rte -wp-prover z3 \
		-wp-timeout 60 -wp-par 2 "$source" -wp-fct "$claimed" 2>&1)
	counts=$(printf '%s\n' "$output" |
		sed -n 's/.*Proved goals: *\([0-9]*\) *\/ *\([0-9]*\).*/\1 \2/p')
	if [ -n "$counts" ] && [ "${counts% *}" = "${counts#* }" ]; then
		ok
		goals=$((goals + ${counts#* }))
		functions=$((functions + $(printf '%s' "$claimed" | tr ',' '\n' | grep -c .)))
		printf '  %-10s %-44s %s goals\n' "$source" "$claimed" "${counts#* }"
	else
		bad "$source: every goal of $claimed is proven" \
			"$(printf '%s\n' "$output" | grep -E 'Error|Failed|Timeout|Unknown|Proved')"
	fi
done <tests/proof/claimed
if [ $failed -eq 0 ]; then
	printf 'functions %d\ngoals %d\nunproven 0\n' "$functions" "$goals" >"$result"
fi
finish
