#!/bin/sh
# The library as two files: every compiler takes them, nothing is missing, and the
# tables in them give the bits of their vectors.
. "$SRC/tests/suite.sh"

devices=$(cd "$BUILD/generated" && ls est_*_vectors.c | sed 's/^est_//; s/_vectors\.c$//' | tr _ -)
families=$(sed -n 's/^extern const struct est_family est_\([a-z0-9_]*\);.*/\1/p' "$BUILD/generated/est_families.h" | tr _ -)
amalgamate() { sh "$SRC/gen/amalgamate.sh" "$SRC" "$BUILD" "$@"; }
# Lists of ids.
# shellcheck disable=SC2086
expect "everything in two files" amalgamate "$TMP/all" $devices $families
# shellcheck disable=SC2086
expect "once more" amalgamate "$TMP/again" $devices $families
expect "the same bytes" diff -r "$TMP/all" "$TMP/again"
first=$(printf '%s\n' "$devices" | head -n 1)
expect "one device" amalgamate "$TMP/one" "$first"
symbol=est_$(printf '%s' "$first" | tr - _)
if amalgamate "$TMP/none" no-such-device >"$TMP/said" 2>&1; then
	bad "an unknown device is refused"
elif [ -d "$TMP/none" ]; then
	bad "nothing is written for an unknown device"
else
	ok
fi

# try NAME COMPILER FLAGS...: compiles without a warning, needs nothing
warnings='-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wmissing-prototypes -Werror'
try() {
	name=$1 compiler=$2
	shift 2
	if ! have "$compiler"; then
		skip "two files with $name" "no $compiler"
		return
	fi
	for what in one all; do
		# shellcheck disable=SC2086
		expect "$what with $name" "$compiler" -std=c99 -ffreestanding $warnings -I "$TMP/$what" "$@" \
			-c "$TMP/$what/estimate.c" -o "$TMP/$name.o"
		nm="nm"
		case $compiler in *-gcc) nm=${compiler%gcc}nm ;; esac
		nothing "what $what needs with $name" "$("$nm" -u "$TMP/$name.o" 2>&1)"
	done
}
try gcc gcc -O2
try gcc-plain gcc -O0 -DEST_PLAIN
try clang clang -O2
try cortex-m0plus arm-none-eabi-gcc -Os -mcpu=cortex-m0plus -mthumb
try cortex-m4 arm-none-eabi-gcc -Os -mcpu=cortex-m4 -mthumb
try rv32 riscv64-unknown-elf-gcc -Os -march=rv32imac -mabi=ilp32
try aarch64 aarch64-linux-gnu-gcc -O2
try ppc64 powerpc64-linux-gnu-gcc -O2

# The vectors of every device, in C and from C++.
{
	printf '#include "estimate.h"\nint main(void)\n{\n\tint bad = 0;\n'
	for id in $devices; do
		name=est_$(printf '%s' "$id" | tr - _)
		NAME=$(printf '%s' "$name" | tr a-z A-Z)
		printf '\tbad |= est_device_check(%s, %s_WORDS);\n' "$name" "$NAME"
		printf '\tbad |= est_self_test(%s, %s_vectors, %s_nvectors, 0);\n' "$name" "$name" "$name"
	done
	for family in $families; do
		printf '\tbad |= !est_%s.nmodes;\n' "$(printf '%s' "$family" | tr - _)"
	done
	printf '\treturn bad != 0;\n}\n'
} >"$TMP/main.c"
cp "$TMP/main.c" "$TMP/main.cpp"
# shellcheck disable=SC2086
run_c() {
	$CC ${HOSTCFLAGS-} -std=c99 -I "$TMP/all" -c "$TMP/all/estimate.c" -o "$TMP/estimate.o" &&
		$CC ${HOSTCFLAGS-} -std=c99 -I "$TMP/all" "$TMP/main.c" "$TMP/estimate.o" -o "$TMP/main" && "$TMP/main"
}
expect "all vectors" run_c
if ! have g++; then
	skip "from C++" "no g++"
else
	run_cxx() {
		g++ -std="$1" -Wall -Wextra -Wpedantic -Werror -I "$TMP/all" -c "$TMP/main.cpp" -o "$TMP/main.o" &&
			gcc -std=c99 -I "$TMP/all" -c "$TMP/all/estimate.c" -o "$TMP/plain.o" &&
			g++ "$TMP/main.o" "$TMP/plain.o" -o "$TMP/main++" && "$TMP/main++"
	}
	# The two files themselves as C++, as who puts them into such a project has them.
	compiled() {
		g++ -std="$1" -x c++ -Wall -Wextra -Wpedantic -Werror -I "$TMP/all" "$TMP/main.cpp" "$TMP/all/estimate.c" \
			-o "$TMP/main++" && "$TMP/main++"
	}
	for standard in c++11 c++23; do
		expect "all vectors from $standard" run_cxx $standard
		expect "all of it as $standard" compiled $standard
	done
fi

# The smallest CPU: what is not named takes no place.
if ! have arm-none-eabi-gcc || ! have qemu-system-arm; then
	skip "one device on a Cortex-M0" "no arm-none-eabi-gcc, no qemu-system-arm"
else
	on_m0() {
		arm-none-eabi-gcc -std=c99 -Os -ffreestanding -nostdlib -static -mthumb -mcpu=cortex-m0 \
			-ffunction-sections -fdata-sections -Wl,--gc-sections -I "$TMP/one" "-DDEVICE=$symbol" \
			"-DVECTORS=${symbol}_vectors" "-DNVECTORS=${symbol}_nvectors" "$SRC/tests/target/vectors.c" \
			"$TMP/one/estimate.c" -T "$SRC/tests/target/cortex.ld" -o "$TMP/m0" &&
			timeout 60 qemu-system-arm -M microbit -display none -monitor none -serial none \
				-semihosting-config enable=on,target=native -kernel "$TMP/m0"
	}
	vectors=$(sed -n "s/.* ${symbol}_nvectors = \([0-9]*\);/\1/p" "$TMP/one/estimate.c")
	# The program asks for a hundred.
	while [ "${vectors:-0}" -lt 100 ] && [ -n "$devices" ]; do
		devices=$(printf '%s\n' "$devices" | sed 1d)
		first=$(printf '%s\n' "$devices" | head -n 1)
		symbol=est_$(printf '%s' "$first" | tr - _)
		amalgamate "$TMP/one" "$first" >"$TMP/said" || break
		vectors=$(sed -n "s/.* ${symbol}_nvectors = \([0-9]*\);/\1/p" "$TMP/one/estimate.c")
	done
	if [ -n "$devices" ]; then expect "one device on a Cortex-M0" on_m0; else
		skip "one device on a Cortex-M0" "no device with 100 vectors"; fi
fi
finish
