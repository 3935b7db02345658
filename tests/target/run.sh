#!/bin/sh
# The library on every CPU: cross-compiles it, finds undefined symbols, measures code,
# constants, worst stack and instructions against the budgets below and tests/size.expect,
# and runs the self-tests and the calls of calls.h under emulators: the same bits.
# BLESS=1 rewrites tests/size.expect.

# shellcheck source=tests/target/common.sh
. "${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/target/common.sh"

library_flags='-std=c99 -ffreestanding -ffp-contract=off'
core='arith core divide op graph total'
rest='check crc find efficiency explain info section self_test'
# What is linked by its caller alone: objects that share one budget.
groups='stage+admit+filter adapt override modes energy+product exp2+power stage_name stage_test'
# What callers see, in the order of the header.
sed -n 's/^\(int\|const char \*\) *\(est_[a-z_]*\)(.*/\2/p' lib/estimate.h >"$TMP/public"
{
	echo '#include "core.c"'
	for source in lib/*.c; do
		[ "$source" = lib/core.c ] || printf '#include "%s"\n' "${source#lib/}"
	done
} >"$TMP/all.c"
: >"$TMP/sizes"

# name : compiler : flags
targets='
x86-64:gcc:
x86-32:gcc:-m32 -fno-pie
aarch64:aarch64-linux-gnu-gcc:
cortex-m0plus:arm-none-eabi-gcc:-mcpu=cortex-m0plus -mthumb
cortex-m4:arm-none-eabi-gcc:-mcpu=cortex-m4 -mthumb
cortex-m33:arm-none-eabi-gcc:-mcpu=cortex-m33 -mthumb
rv32imac:riscv64-unknown-elf-gcc:-march=rv32imac -mabi=ilp32
rv64imac:riscv64-unknown-elf-gcc:-march=rv64imac -mabi=lp64
'

# tool COMPILER NAME: the binutils beside the compiler
tool() {
	case $1 in
	*-gcc) echo "${1%gcc}$2" ;;
	*) echo "$2" ;;
	esac
}

# compile DIR COMPILER FLAGS...: every source of the library
compile() {
	into=$1 with=$2
	shift 2
	rm -rf "$into" && mkdir -p "$into" || return 1
	# shellcheck disable=SC2086 # flags are words
	(cd "$into" && "$with" $library_flags "$@" -c "$SRC"/lib/*.c)
}

# sum_of COLUMN DIR NAMES...: bytes of text (1), data (2), bss (3)
sum_of() {
	column=$1 from=$2
	shift 2
	for name; do
		"$(tool "$compiler" size)" "$from/$name.o"
	done | awk -v c="$column" '$1 ~ /^[0-9]+$/ { sum += $c } END { print sum + 0 }'
}

# within WHAT GOT LIMIT
within() {
	if [ "$2" -le "$3" ]; then
		ok
	else
		bad "$target: $1 is $2 bytes, $3 allowed"
	fi
}

# say FORMAT ARGUMENTS: printed, and kept for tests/size.expect
say() {
	# shellcheck disable=SC2059 # the caller gives the format
	printf "$@" | tee -a "$TMP/sizes"
}

# Undefined symbols and writable data: of the objects, and of the library as one file
# (gen/amalgamate.sh) at the other levels of optimisation.
check_objects() {
	# shellcheck disable=SC2086
	if ! output=$(compile "$TMP/$target" "$compiler" $flags -Os 2>&1); then
		bad "$target: compiles" "$output"
		return 1
	fi
	# shellcheck disable=SC2086
	"$compiler" $flags -nostdlib -r "$TMP/$target"/*.o -o "$TMP/one-Os.o"
	for level in -O0 -O2 -O3; do
		# shellcheck disable=SC2086
		"$compiler" $library_flags $flags $level -I lib -c "$TMP/all.c" \
			-o "$TMP/one$level.o" || bad "$target $level: compiles"
	done
	for level in -Os -O0 -O2 -O3; do
		nothing "$target $level: no undefined symbols" \
			"$("$(tool "$compiler" nm)" -u "$TMP/one$level.o")"
		nothing "$target $level: no writable data" \
			"$("$(tool "$compiler" size)" "$TMP/one$level.o" |
				awk '$1 ~ /^[0-9]+$/ && $2 + $3 > 0')"
	done
	# shellcheck disable=SC2086
	core_bytes=$(sum_of 1 "$TMP/$target" $core)
	# shellcheck disable=SC2086
	all_bytes=$(sum_of 1 "$TMP/$target" $core $rest)
}

# Of each public function what a firmware that calls it alone links, and the worst stack
# from frames and the calls in the code: $TMP/functions.
check_functions() {
	dir=$TMP/$target-functions
	# shellcheck disable=SC2086
	compile "$dir" "$compiler" $flags -Os -ffunction-sections -fdata-sections -fstack-usage
	cat "$dir"/*.su >"$TMP/su"
	nothing "$target: frames are static" "$(awk '$NF != "static"' "$TMP/su")"
	# A clone of a function (f.part.0) has its name and frame, too.
	awk '{ split($1, place, ":"); print place[4], $2 }' "$TMP/su" >"$TMP/frames"
	for o in "$dir"/*.o; do
		"$(tool "$compiler" objdump)" -dr "$o"
	done >"$TMP/calls"
	awk -f tests/target/stack.awk "$TMP/frames" "$TMP/calls" >"$TMP/stacks"
	nothing "$target: no recursion" "$(grep recursive "$TMP/stacks")"
	while read -r function; do
		"$(tool "$compiler" ld)" --gc-sections -e "$function" "$dir"/*.o -o "$TMP/one"
		"$(tool "$compiler" size)" -A "$TMP/one" | awk -v f="$function" '
			{ size[$1] = $2 } END { print f, size[".text"] + 0, size[".rodata"] + 0 }'
	done <"$TMP/public" >"$TMP/linked"
	awk 'FILENAME == ARGV[1] { stack[$1] = $2; next } { print $0, stack[$1] }' \
		"$TMP/stacks" "$TMP/linked" >"$TMP/functions"
	nothing "$target: functions without a size or a stack" \
		"$(awk 'NF != 4 || !$2' "$TMP/functions")"
	op_stack=$(awk '$1 == "est_op_cost" { print $2 }' "$TMP/stacks")
	worst_stack=$(awk '$2 > worst { worst = $2 } END { print worst }' "$TMP/stacks")
}

while IFS=: read -r target compiler flags; do
	[ -n "$target" ] || continue
	if ! have "$compiler"; then
		skip "$target" "no $compiler"
		continue
	fi
	# shellcheck disable=SC2086
	if ! echo 'int x;' | "$compiler" $flags -x c -c - -o "$TMP/x.o" 2>/dev/null; then
		skip "$target" "$compiler does not take $flags"
		continue
	fi
	op_stack='' worst_stack=''
	check_objects || continue
	# Budgets, bytes: text of op and graph, text of all but names, stack of
	# est_op_cost, worst stack, text of each group.
	case $target in
	cortex-m4) limits='2496 4896 128 256 1024' ;;
	cortex-m0plus) limits='2736 5184 192 320 1280' ;;
	*) limits='' ;;
	esac
	if [ -n "$limits" ]; then
		check_functions
		# shellcheck disable=SC2086
		set -- $limits
		within 'text of op and graph' "$core_bytes" "$1"
		within 'text of the library without names' "$all_bytes" "$2"
		within 'stack of est_op_cost' "$op_stack" "$3"
		within 'worst stack' "$worst_stack" "$4"
		nothing "$target: objects without a budget" "$(
			for o in "$TMP/$target"/*.o; do
				name=${o##*/}
				case " $core $rest status $(echo "$groups" | tr + ' ') " in
				*" ${name%.o} "*) ;;
				*) echo "${name%.o}" ;;
				esac
			done
		)"
		for group in $groups; do
			# shellcheck disable=SC2046
			bytes=$(sum_of 1 "$TMP/$target" $(echo "$group" | tr + ' '))
			within "text of $group" "$bytes" "$5"
			say '%-14s %-20s %5d bytes of text\n' "$target" "$group" "$bytes"
		done
		while read -r function text rodata stack; do
			say '%-14s %-22s %5d text, %4d rodata, %4d stack\n' "$target" \
				"$function" "$text" "$rodata" "$stack"
		done <"$TMP/functions"
	fi
	say '%-14s op+graph %5d, all %5d bytes of text%s\n' "$target" "$core_bytes" \
		"$all_bytes" "${op_stack:+; stack op $op_stack, worst $worst_stack}"
done <<END
$targets
END

# counted TARGET: `FUNCTION LEAST MOST` lines of instructions
counted() {
	while read -r function least most; do
		say '%-14s %-22s %6d to %6d instructions, ratio %s\n' "$1" "$function" "$least" \
			"$most" "$(awk -v a="$least" -v b="$most" 'BEGIN { printf "%.2f", b / a }')"
	done
}

bare='-Os -ffreestanding -nostdlib -static'
cortex="$bare -mthumb -T tests/target/cortex.ld"
machine='qemu-system-arm -display none -monitor none -serial none'
machine="$machine -semihosting-config enable=on,target=native -icount shift=8"
if vectors_ready; then
	runs x86-64 gcc '' -Os
	runs x86-32 gcc '' -Os -m32
	runs aarch64 aarch64-linux-gnu-gcc qemu-aarch64 -Os -static
	runs armv7 arm-linux-gnueabihf-gcc qemu-arm -Os -static
	runs s390x-be s390x-linux-gnu-gcc qemu-s390x -Os -static
	runs ppc64-be powerpc64-linux-gnu-gcc qemu-ppc64 -Os -static
	# shellcheck disable=SC2086
	{
		runs rv32imac riscv64-unknown-elf-gcc qemu-riscv32 $bare \
			-march=rv32imac -mabi=ilp32 -Wl,--no-relax -lgcc
		runs rv64imac riscv64-unknown-elf-gcc qemu-riscv64 $bare \
			-march=rv64imac -mabi=lp64 -Wl,--no-relax -lgcc
		runs cortex-m0 arm-none-eabi-gcc "$machine -M microbit -kernel" $cortex \
			-mcpu=cortex-m0 -lgcc
		runs cortex-m33 arm-none-eabi-gcc "$machine -M mps2-an505 -kernel" $cortex \
			-mcpu=cortex-m33 -Wl,--defsym=code=0x10000000,--defsym=ram=0x30000000 -lgcc
		# The code of M0+ on an M3, whose board has the clock that start.h knows.
		runs cortex-m0plus arm-none-eabi-gcc "$machine -M mps2-an385 -kernel" $cortex \
			-mcpu=cortex-m0plus -DCLOCK -lgcc &&
			echo "$said" | grep ^est_ | counted cortex-m0plus
		runs cortex-m4 arm-none-eabi-gcc "$machine -M mps2-an386 -kernel" $cortex \
			-mcpu=cortex-m4 -DCLOCK -lgcc &&
			echo "$said" | grep ^est_ | counted cortex-m4
	}
	# On the host each call is one part of what callgrind writes.
	if ! have valgrind; then
		skip 'instructions on x86-64' 'no valgrind'
	elif build x86-64 gcc -O2 -fno-stack-protector -fcf-protection=none &&
		output=$(valgrind --tool=callgrind --callgrind-out-file="$TMP/callgrind" \
			--combine-dumps=yes --dump-line=no '--toggle-collect=counted_*' \
			--dump-before=mix_results "$TMP/vectors" 2>&1 >"$TMP/names"); then
		sed -n 's/^totals: //p' "$TMP/callgrind" | paste -d ' ' "$TMP/names" - | awk '
			NF != 2 || $1 == "-" || $1 == "sum" { next }
			!($1 in most) { order[++n] = $1; least[$1] = $2 }
			$2 > most[$1] { most[$1] = $2 }
			$2 < least[$1] { least[$1] = $2 }
			END {
				empty = least[order[1]]
				for (i = 2; i <= n; i++)
					print order[i], least[order[i]] - empty, most[order[i]] - empty
			}' >"$TMP/host"
		counted x86-64 <"$TMP/host"
		nothing 'functions that are not counted' "$(
			while read -r name; do
				grep -q "^$name " "$TMP/host" || echo "$name"
			done <"$TMP/public"
		)"
	else
		bad 'instructions on x86-64 are counted' "$output"
	fi
fi

# Exactly what is written down, for the compilers that it was written down with.
# same_as COMPILER PATTERN: its lines of tests/size.expect
same_as() {
	has=$(have "$1" && "$1" -dumpfullversion)
	named=$(sed -n "s/^# $1 //p" tests/size.expect)
	grep "$2" "$TMP/sizes" >"$TMP/got"
	if [ "$has" != "$named" ]; then
		skip "tests/size.expect: $2" "made with $1 $named, here is ${has:-none}"
	elif [ ! -s "$TMP/got" ]; then
		skip "tests/size.expect: $2" 'not measured here'
	else
		nothing "$2: as in tests/size.expect (BLESS=1 rewrites it)" \
			"$(grep -v '^#' tests/size.expect | grep "$2" | diff - "$TMP/got")"
	fi
}
if [ -n "${BLESS-}" ]; then
	{
		echo "# Bytes and instructions that tests/target/run.sh measures."
		for compiler in gcc arm-none-eabi-gcc; do
			echo "# $compiler $($compiler -dumpfullversion)"
		done
		grep -E '^(cortex-m(0plus|4) |x86-64 .*instructions)' "$TMP/sizes"
	} >tests/size.expect
fi
same_as arm-none-eabi-gcc '^cortex-m\(0plus\|4\) .* text'
same_as arm-none-eabi-gcc '^cortex-m\(0plus\|4\) .* instructions'
same_as gcc '^x86-64 .* instructions'

results same targets
results sizes sizes
printf 'target: %d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
