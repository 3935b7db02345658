#!/bin/sh
# The programs of lib/examples: each is built as a user would, runs, and prints what it
# printed when it was last looked at (NAME.out here; `sh tests/examples/run.sh --bless`
# rewrites them).

SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
BLESS=${1-}
cc=${CC:-cc}
examples=$SRC/lib/examples golden=$SRC/tests/examples generated=$BUILD/generated
warnings='-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wmissing-prototypes -Werror'

device=jetson-orin-agx-30w-eager
if [ -n "${SUBSET-}" ]; then
	skip "the examples" "this build has not all devices"
	finish
fi
mkdir "$TMP/workloads" "$TMP/objects"
made=$TMP/workloads/est_workload_resnet18_b1.c
if ! "$BUILD/calgen" tables --quiet --workloads -o "$TMP/workloads" "$SRC/calib/workloads" 2>"$TMP/said" ||
	[ ! -f "$made" ]; then
	skip "the examples" "no networks as C ($(head -n 1 "$TMP/said"))"
	finish
fi
include="-I $SRC/lib -I $generated -I $TMP/workloads"

# same NAME: $TMP/NAME.got is what is expected
same() {
	if [ "$BLESS" = --bless ]; then
		cp "$TMP/$1.got" "$golden/$1.out"
	fi
	expect "$1 prints what it should" diff -u "$golden/$1.out" "$TMP/$1.got"
}
# Lists of words: CC and its flags may be several.
# shellcheck disable=SC2086
build() { # PROGRAM SOURCE...
	program=$TMP/$1
	shift
	$cc ${HOSTCFLAGS-} -std=c99 $warnings $include "$@" "$TMP"/workloads/*.c "$library" -o "$program"
}

library=$BUILD/libestimate.a
if [ -n "${CROSS-}" ]; then
	skip "the programs for this machine" "the library is for $CROSS"
else
	expect "edf compiles" build edf "$examples/edf.c"
	"$TMP/edf" >"$TMP/edf.got" 2>&1
	same edf
	nothing "a deadline that edf misses" "$(grep LATE "$TMP/edf.got")"

	expect "placement compiles" build placement "$examples/placement.c" "$examples/placement_demo.c"
	"$TMP/placement" >"$TMP/placement.got" 2>&1
	same placement

	# Two later campaigns, in which launches take 9/10 and 8/10 of the time.
	for later in 9 8; do
		mkdir "$TMP/$later"
		awk -v f=$later '
		/^  "date": / { printf "  \"date\": \"2099-0%d-01\",\n", 10 - f; next }
		{
			while (match($0, /"launch_ns": [0-9]+/)) {
				n = substr($0, RSTART + 13, RLENGTH - 13)
				printf "%s\"launch_ns\": %d", substr($0, 1, RSTART - 1), int(n * f / 10)
				$0 = substr($0, RSTART + RLENGTH)
			}
			print
		}' "$SRC/calib/$device.json" >"$TMP/$later/$device.json"
		order=little
		[ "$(printf '\001\000' | od -An -tx2 | tr -d ' ')" = 0001 ] || order=big
		expect "an image of a later campaign" "$BUILD/calgen" tables --quiet --format image \
			--order $order -o "$TMP/$later" "$TMP/$later/$device.json"
	done
	expect "update compiles" build update "$examples/update.c"
	"$TMP/update" "$TMP/9/$device.est" "$TMP/8/$device.est" >"$TMP/update.got" 2>&1
	same update
fi

# As a kernel compiles it: no register of floating point, nothing to link.
kernel() { # NAME COMPILER FLAGS...
	name=$1 compiler=$2
	shift 2
	if ! have "$compiler"; then
		skip "placement in the kernel of $name" "no $compiler"
		return
	fi
	rm -f "$TMP"/objects/*
	inside() {
		cd "$TMP/objects" && "$compiler" -std=gnu11 -O2 -ffreestanding -mgeneral-regs-only "$@" $warnings \
			-I "$SRC/lib" -c "$examples/placement.c" "$SRC"/lib/*.c && ld=${compiler%gcc}ld &&
			"$ld" -r -o "$TMP/kernel.o" ./*.o
	}
	# shellcheck disable=SC2086
	expect "placement in the kernel of $name" inside "$@"
	nothing "what it would need of that kernel" "$("${compiler%gcc}nm" -u "$TMP/kernel.o" 2>&1)"
}
case $(gcc -dumpmachine 2>/dev/null) in
x86_64*) kernel x86-64 gcc -mcmodel=kernel -mno-red-zone -fno-pic -fno-asynchronous-unwind-tables ;;
*) skip "placement in the kernel of x86-64" "no gcc for it" ;;
esac
kernel aarch64 aarch64-linux-gnu-gcc -fno-pic -mno-outline-atomics

# firmware NAME MACHINE FLAGS...: on an emulated Cortex-M
firmware() {
	name=$1 machine=$2
	shift 2
	for program in arm-none-eabi-gcc qemu-system-arm; do
		if ! have $program; then
			skip "firmware on a $name" "no $program"
			return
		fi
	done
	cross() {
		# shellcheck disable=SC2086
		arm-none-eabi-gcc -std=c99 -Os -ffreestanding -nostdlib -mthumb -ffunction-sections \
			-fdata-sections -Wl,--gc-sections $warnings $include "$@" "$examples/firmware.c" \
			"$TMP/workloads/est_workload_resnet18_b1.c" "$TMP/workloads/est_workload_mobilenet_v2_b1.c" \
			"$generated/est_$symbol.c" "$generated/est_${symbol}_vectors.c" "$SRC"/lib/*.c \
			-T "$SRC/tests/target/cortex.ld" -lgcc -o "$TMP/firmware"
	}
	symbol=$(printf '%s' $device | tr - _)
	expect "firmware for a $name compiles" cross "$@"
	run() {
		timeout 60 qemu-system-arm -M "$machine" -display none -monitor none -serial none \
			-semihosting-config enable=on,target=native -kernel "$TMP/firmware"
	}
	run </dev/null >"$TMP/firmware.got" 2>&1
	if [ $? -eq 0 ]; then ok; else bad "firmware on a $name ends well" "$(cat "$TMP/firmware.got")"; fi
	same firmware
}
firmware cortex-m0 microbit -mcpu=cortex-m0
firmware cortex-m4 mps2-an386 -mcpu=cortex-m4
firmware cortex-m33 mps2-an505 -mcpu=cortex-m33 -Wl,--defsym=code=0x10000000,--defsym=ram=0x30000000
finish
