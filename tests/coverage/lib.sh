#!/bin/sh
# Which conditions of lib/ the unit tests take both ways, each on its own (MC/DC), which
# branches and which regions: the union over the three forms of the library (64-bit,
# 32-bit, 32-bit with a count-leading-zeros instruction).  What is left must stand in
# lib.reasons with its reason, and what stands there must be left: the outcome is exact.
#	ninja coverage-lib

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

clang=${CLANG-}
for version in '-19' '-20' '-21' '-18' ''; do
	[ -n "$clang" ] && break
	have "clang$version" && have "llvm-cov$version" && have "llvm-profdata$version" || continue
	echo 'int main(void) { return 0; }' >"$TMP/probe.c"
	"clang$version" -fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc \
		"$TMP/probe.c" -o "$TMP/probe" 2>/dev/null && clang=clang$version
done
if [ -z "$clang" ] || ! have jq; then
	skip 'coverage of lib/' "needs clang >= 18 with -fcoverage-mcdc, its llvm-cov, and jq"
	finish
fi
version=${clang#clang}
result=$BUILD/assurance/coverage-lib.txt
mkdir -p "$BUILD/assurance"
rm -f "$result"

# Static functions have one name each in lib/, so that it can be one file: each inline
# function is then counted once.
{
	echo '#include "lib/core.c"'
	for source in lib/*.c; do
		[ "$source" = lib/core.c ] || printf '#include "%s"\n' "$source"
	done
} >"$TMP/all.c"

# measure FORM FLAGS...: a line per item, `KIND FILE LINE KEY COVERED`, in $TMP/items
measure() {
	form=$1
	shift
	dir=$TMP/$form
	mkdir "$dir"
	instrument='-fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc'
	# shellcheck disable=SC2086 # flags are words
	"$clang" -std=c99 -ffreestanding -ffp-contract=off -O1 $instrument -I lib -I . \
		"$@" -c "$TMP/all.c" -o "$dir/all.o" || return 1
	for test in tests/unit/lib_*.c; do
		program=$dir/$(basename "$test" .c)
		"$clang" -std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -O2 -I gen -I . \
			-I lib -I "$BUILD/generated" "$@" -fprofile-instr-generate \
			"$test" "$dir/all.o" "$BUILD"/obj/generated/est_*.o -lm \
			-o "$program" || return 1
		LLVM_PROFILE_FILE=$program.profraw "$program" >"$program.said" || {
			tail -n 5 "$program.said"
			return 1
		}
	done
	"llvm-profdata$version" merge -o "$dir/all.profdata" "$dir"/*.profraw &&
		"llvm-cov$version" export -instr-profile="$dir/all.profdata" "$program" \
			>"$dir/all.json" || return 1
	# One line of source may hold several of a kind, also from one macro: their
	# order in the function tells them apart.
	jq -r '.data[0].functions[] | (.name | sub("^.*:"; "")) as $name | .filenames as $files |
		def line($kind; $file; $got): [$kind, ($files[$file] | split("/") | last),
			.[0], $name + ":" + (.[1] | tostring), $got] | @tsv;
		(.regions[] | select(.[7] == 0) | line("region"; .[5]; if .[4] > 0 then 1 else 0 end)),
		(.branches[] | line("true"; .[6]; if .[4] > 0 then 1 else 0 end),
			line("false"; .[6]; if .[5] > 0 then 1 else 0 end)),
		(.mcdc_records[]? | . as $r | $r[6] | to_entries[] | .value as $got |
			.key as $key | $r | .[1] = "\($r[1]).\($key)" |
			line("mcdc"; $r[4]; if $got then 1 else 0 end))' "$dir/all.json" |
		awk '{ print $0 "\t" ++seen[$1, $2, $3, $4] }' >>"$TMP/items"
}

: >"$TMP/items"
expect 'the 64-bit form is measured' measure wide
expect 'the 32-bit form is measured' measure plain -DEST_PLAIN
expect 'the 32-bit form with clz is measured' measure clz -U__SIZEOF_INT128__ \
	-D__ARM_FEATURE_CLZ -Wno-builtin-macro-redefined
[ $failed -eq 0 ] || finish

# The union; lines of gaps are `FILE | TEXT OF THE LINE`.
sort -t '	' -k1,1 -k2,2 -k3,3n "$TMP/items" | awk -F '\t' -v gaps="$TMP/gaps" '
	function text(file, n, line, i, all) {
		if (!(file in nlines)) {
			while ((getline line <("lib/" file)) > 0)
				source[file, ++nlines[file]] = line
		}
		line = source[file, n]
		gsub(/^[ \t]+|[ \t]+$/, "", line)
		return line
	}
	{
		key = $1 FS $2 FS $3 FS $4 FS $6
		if (!(key in got))
			order[++n] = key
		got[key] += $5
	}
	END {
		for (i = 1; i <= n; i++) {
			split(order[i], part, FS)
			kind = part[1] == "true" || part[1] == "false" ? "branch" : part[1]
			files[part[2]] = 1
			all[part[2], kind]++
			if (got[order[i]])
				good[part[2], kind]++
			else
				print part[2] " | " text(part[2], part[3] + 0) >gaps
		}
		for (file in files)
			print file, good[file, "mcdc"] + 0, all[file, "mcdc"] + 0, \
			    good[file, "branch"] + 0, all[file, "branch"] + 0, \
			    good[file, "region"] + 0, all[file, "region"] + 0
	}' | sort >"$TMP/table"
[ -f "$TMP/gaps" ] || : >"$TMP/gaps"
sort "$TMP/gaps" | uniq -c | awk '{ n = $1; sub(/^ *[0-9]+ /, ""); print $0 " | " n }' >"$TMP/left"
printf '%-16s %15s %15s %15s\n' file MC/DC branches regions
awk '{ printf "%-16s %7d/%-7d %7d/%-7d %7d/%-7d\n", $1, $2, $3, $4, $5, $6, $7 }' "$TMP/table"

# FILE | LINE | HOW MANY | REASON
grep -v '^#' tests/coverage/lib.reasons | awk -F ' [|] ' '{ print $1 " | " $2 " | " $3 }' |
	sort >"$TMP/reasons"
nothing 'every item that no test reaches has its reason in tests/coverage/lib.reasons' \
	"$(comm -23 "$TMP/left" "$TMP/reasons")"
nothing 'every reason in tests/coverage/lib.reasons is needed' \
	"$(comm -13 "$TMP/left" "$TMP/reasons")"
nothing 'every reason is told' "$(grep -v '^#' tests/coverage/lib.reasons |
	awk -F ' [|] ' 'NF < 4 || length($4) < 20')"
{
	printf 'compiler %s\n' "$("$clang" --version | sed -n '1s/.*version \([0-9.]*\).*/\1/p')"
	awk '{ for (i = 2; i <= 7; i++) sum[i] += $i } END {
		print "mcdc", sum[2], "of", sum[3]
		print "branches", sum[4], "of", sum[5]
		print "regions", sum[6], "of", sum[7]
	}' "$TMP/table"
	awk -F ' [|] ' '{ sum += $3 } END { print "explained", sum + 0 }' "$TMP/reasons"
} >"$result.new"
sed 's/^/  /' "$result.new"
if [ $failed -eq 0 ]; then mv "$result.new" "$result"; else rm -f "$result.new"; fi
finish
