#!/bin/sh
# The library on every CPU: cross-compiles it, finds undefined symbols, measures
# code and worst stack against the budgets below, and runs the generated vectors of
# a device under emulators.  One line a target; `sh tests/target/run.sh` alone does.

SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
GENERATED_IN=${BUILD:+$BUILD/generated}
[ -n "$GENERATED_IN" ] && [ -d "$GENERATED_IN" ] || GENERATED_IN=$SRC/generated
[ -n "$TMP" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
cd "$SRC" || exit 1

device=est_jetson_orin_agx_50w_legacy
library_flags='-std=c99 -ffreestanding -ffp-contract=off'
core='arith core divide op graph total'
rest='check crc find efficiency explain info section self_test'
# What is linked by its caller alone: objects that share one budget.
groups='stage+admit+filter adapt override modes energy+product exp2+power stage_name stage_test'

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
	mkdir -p "$into" && rm -f "$into"/* || return 1
	for source in lib/*.c; do
		name=${source##*/}
		# shellcheck disable=SC2086 # flags are words
		"$with" $library_flags "$@" -c "$source" -o "$into/${name%.c}.o" || return 1
	done
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

# Undefined symbols, writable data, and code size, at every level of optimisation.
check_objects() {
	for level in -O0 -Os -O2 -O3; do
		# shellcheck disable=SC2086
		if ! output=$(compile "$TMP/$target" "$compiler" $flags "$level" 2>&1); then
			bad "$target $level: compiles" "$output"
			return 1
		fi
		rm -f "$TMP/all.a" "$TMP/all.o"
		"$(tool "$compiler" ar)" rcs "$TMP/all.a" "$TMP/$target"/*.o
		# shellcheck disable=SC2086
		"$compiler" $flags -nostdlib -r -Wl,--whole-archive "$TMP/all.a" \
			-Wl,--no-whole-archive -o "$TMP/all.o"
		nothing "$target $level: no undefined symbols" \
			"$("$(tool "$compiler" nm)" -u "$TMP/all.o")"
		# shellcheck disable=SC2046,SC2086
		nothing "$target $level: no writable data" "$(
			for o in "$TMP/$target"/*.o; do
				"$(tool "$compiler" size)" "$o"
			done | awk '$1 ~ /^[0-9]+$/ && $2 + $3 > 0'
		)"
	done
	# shellcheck disable=SC2086
	compile "$TMP/$target" "$compiler" $flags -Os
	# shellcheck disable=SC2086
	core_bytes=$(sum_of 1 "$TMP/$target" $core)
	# shellcheck disable=SC2086
	all_bytes=$(sum_of 1 "$TMP/$target" $core $rest)
}

# Worst stack of each function from frames and the calls in the code.
check_stacks() {
	# shellcheck disable=SC2086
	compile "$TMP/$target" "$compiler" $flags -Os -ffunction-sections -fstack-usage
	cat "$TMP/$target"/*.su >"$TMP/su"
	nothing "$target: frames are static" "$(awk '$NF != "static"' "$TMP/su")"
	# A clone of a function (f.part.0) has its name and frame, too.
	awk '{ split($1, place, ":"); print place[4], $2 }' "$TMP/su" >"$TMP/frames"
	for o in "$TMP/$target"/*.o; do
		"$(tool "$compiler" objdump)" -dr "$o"
	done >"$TMP/calls"
	awk -f tests/target/stack.awk "$TMP/frames" "$TMP/calls" >"$TMP/stacks"
	nothing "$target: no recursion" "$(grep recursive "$TMP/stacks")"
	# What callers see, in the order of the header.
	sed -n 's/^int \(est_[a-z_]*\)(.*/\1/p' lib/estimate.h >"$TMP/public"
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
		check_stacks
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
		awk -v t="$target" '/^est_/ && FILENAME == ARGV[1] { public[$1] = 1; next }
			$1 in public { print t, $1, $2 }' "$TMP/public" "$TMP/stacks" |
			sort | awk '{ printf "%-14s %-20s %5d bytes of stack\n", $1, $2, $3 }' |
			tee -a "$TMP/sizes"
	fi
	say '%-14s op+graph %5d, all %5d bytes of text%s\n' "$target" "$core_bytes" \
		"$all_bytes" "${op_stack:+; stack op $op_stack, worst $worst_stack}"
done <<END
$targets
END

# Exactly what is written down, by the compiler that it was written down with.
if arm-none-eabi-gcc -dumpversion 2>/dev/null | grep -q "^12\.2\."; then
	grep "^cortex-m[04]" "$TMP/sizes" >"$TMP/got"
	[ -z "${BLESS-}" ] || cp "$TMP/got" tests/size.expect
	nothing "sizes and stacks are those of tests/size.expect (BLESS=1 rewrites it)" \
		"$(diff tests/size.expect "$TMP/got")"
else
	skip tests/size.expect "made with arm-none-eabi-gcc 12.2"
fi

# runs TARGET COMPILER EMULATOR FLAGS...: the vectors of a device on that CPU
runs() {
	target=$1 compiler=$2 emulator=$3
	shift 3
	for program in "$compiler" "${emulator%% *}"; do
		if [ -n "$program" ] && ! have "$program"; then
			skip "$target: vectors" "no $program"
			return
		fi
	done
	if ! output=$("$compiler" -std=c99 -Os -ffp-contract=off "$@" -I lib \
		-I "$GENERATED_IN" -DDEVICE=$device -DVECTORS=${device}_vectors \
		-DNVECTORS=${device}_nvectors tests/target/vectors.c \
		"$GENERATED_IN/$device.c" "$GENERATED_IN/${device}_vectors.c" lib/*.c \
		-o "$TMP/vectors" 2>&1); then
		# A compiler without its C library is a half-installed one.
		case $output in
		*'cannot find'* | *'No such file'*) skip "$target: vectors" \
			"$compiler has no C library" ;;
		*) bad "$target: vectors compile" "$output" ;;
		esac
		return
	fi
	# shellcheck disable=SC2086
	if output=$(timeout 60 $emulator "$TMP/vectors" 2>&1); then
		ok
		printf '%-14s vectors give the same bits\n' "$target" |
			tee -a "$TMP/same"
	else
		bad "$target: vectors give the same bits" "$output"
	fi
}

if [ -f "$GENERATED_IN/${device}_vectors.c" ]; then
	bare='-ffreestanding -nostdlib -static'
	cortex="$bare -mthumb -T tests/target/cortex.ld"
	machine='qemu-system-arm -display none -monitor none -serial none'
	machine="$machine -semihosting-config enable=on,target=native"
	runs x86-64 gcc ''
	runs plain-c gcc '' -DEST_PLAIN
	for with in gcc clang clang-19; do
		for level in -O0 -Os -O2 -O3; do
			runs "x86-64 $with $level" $with '' $level
		done
	done
	runs "x86-64 gcc -flto" gcc '' -O2 -flto
	runs x86-32 gcc '' -m32
	runs aarch64 aarch64-linux-gnu-gcc qemu-aarch64 -static
	runs armv7 arm-linux-gnueabihf-gcc qemu-arm -static
	runs s390x-be s390x-linux-gnu-gcc qemu-s390x -static
	runs ppc64-be powerpc64-linux-gnu-gcc qemu-ppc64 -static
	# shellcheck disable=SC2086
	{
		runs rv32imac riscv64-unknown-elf-gcc qemu-riscv32 $bare \
			-march=rv32imac -mabi=ilp32
		runs rv64imac riscv64-unknown-elf-gcc qemu-riscv64 $bare \
			-march=rv64imac -mabi=lp64
		runs cortex-m0 arm-none-eabi-gcc "$machine -M microbit -kernel" $cortex \
			-mcpu=cortex-m0
		runs cortex-m4 arm-none-eabi-gcc "$machine -M mps2-an386 -kernel" $cortex \
			-mcpu=cortex-m4
		runs cortex-m33 arm-none-eabi-gcc "$machine -M mps2-an505 -kernel" $cortex \
			-mcpu=cortex-m33 -Wl,--defsym=code=0x10000000,--defsym=ram=0x30000000
	}
else
	skip vectors "no tables of $device in $GENERATED_IN"
fi

# counts CPU MACHINE FLAGS...: instructions of est_op_cost, by qemu
counts() {
	cpu=$1 machine=$2
	shift 2
	have arm-none-eabi-gcc && have qemu-system-arm || return
	arm-none-eabi-gcc -std=c99 -Os -ffp-contract=off -ffreestanding -nostdlib -static \
		-mthumb -T tests/target/cortex.ld "-mcpu=$cpu" "$@" -I lib -I "$GENERATED_IN" \
		-DDEVICE=$device -DVECTORS=${device}_vectors -DNVECTORS=${device}_nvectors \
		tests/target/count.c "$GENERATED_IN/$device.c" \
		"$GENERATED_IN/${device}_vectors.c" lib/*.c -lgcc -o "$TMP/count" &&
		counted=$(timeout 60 qemu-system-arm -display none -monitor none -serial none \
			-semihosting-config enable=on,target=native -icount shift=6 \
			-M "$machine" -kernel "$TMP/count" 2>&1)
	case $counted in
	least\ *)
		ok
		echo "$counted" | awk -v cpu="$cpu" '{ printf "%s est_op_cost: %d to %d instructions, ratio %.2f\n", cpu, $2, $4, $4 / $2 }' |
			tee -a "$TMP/counted"
		;;
	*) bad "$cpu: instructions are counted" "$counted" ;;
	esac
}
if [ -f "$GENERATED_IN/${device}_vectors.c" ]; then
	# The code of M0 on an M3, whose board has the clock that count.c knows.
	counts cortex-m0 mps2-an385
	counts cortex-m4 mps2-an386
fi

if [ -n "$BUILD" ] && [ "$failed" -eq 0 ]; then
	mkdir -p "$BUILD/assurance"
	sed 's/  */ /g' "$TMP/same" >"$BUILD/assurance/targets.txt"
	cat "$TMP/sizes" "$TMP/counted" 2>/dev/null | sed 's/  */ /g' >"$BUILD/assurance/sizes.txt"
fi

# shellcheck disable=SC2154 # of suite.sh
printf 'target: %d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
