#!/bin/sh
# Who else can compile the library: as a part of the Linux kernel (no floating point, no
# vector registers, no headers but the compiler's own), and its header in every C++.

# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"

# The flags of the kernel's own files on x86-64 and AArch64.
kernel='-std=gnu11 -ffreestanding -nostdinc -fno-strict-aliasing -fno-common -fshort-wchar
	-fno-PIE -fno-asynchronous-unwind-tables -fno-delete-null-pointer-checks
	-fno-stack-protector -O2 -Wall -Wextra -Wundef -Wvla -Werror -D__KERNEL__ -DMODULE'
x86='-m64 -mno-80387 -mno-mmx -mno-sse -mno-sse2 -mno-3dnow -mno-avx -mno-red-zone
	-mcmodel=kernel'

# in_kernel COMPILER FLAGS...
in_kernel() {
	compiler=$1
	shift
	if ! have "$compiler"; then
		skip "kernel code by $compiler" "no $compiler"
		return
	fi
	headers=$("$compiler" -print-file-name=include)
	mkdir -p "$TMP/kernel"
	rm -f "$TMP"/kernel/*
	for source in lib/*.c; do
		object=$TMP/kernel/$(basename "$source" .c).o
		# shellcheck disable=SC2086 # flags are words
		expect "$source is kernel code ($compiler)" "$compiler" $kernel "$@" \
			-isystem "$headers" -I lib -c "$source" -o "$object"
	done
	"${compiler%gcc}ld" -r -o "$TMP/module.o" "$TMP"/kernel/*.o 2>/dev/null ||
		ld -r -o "$TMP/module.o" "$TMP"/kernel/*.o
	nothing "the module wants nothing of the kernel ($compiler)" \
		"$(nm -u "$TMP/module.o" 2>&1)"
}
# shellcheck disable=SC2086
in_kernel gcc -mgeneral-regs-only $x86
# shellcheck disable=SC2086
in_kernel clang -mgeneral-regs-only $x86
in_kernel aarch64-linux-gnu-gcc -mgeneral-regs-only -mcmodel=large

cat >"$TMP/user.cpp" <<'END'
#include "estimate.h"
#include "table.h"
#include <type_traits>
static_assert(std::is_standard_layout<est_cost>::value, "a plain struct");
static_assert(std::is_trivial<est_adapt>::value, "copied as bytes");
extern const uint32_t device[];
int main()
{
	est_op op{};
	est_cost cost{};

	op.count = op.launches = 1;
	return est_op_cost(device, &op, &cost) + est_device_check(device, 22);
}
END
for compiler in g++ clang++ clang++-19; do
	if ! have "$compiler"; then
		skip "estimate.h in C++ by $compiler" "no $compiler"
		continue
	fi
	for standard in 11 14 17 20 23; do
		if ! echo 'int x;' | "$compiler" -std=c++$standard -x c++ -c - -o "$TMP/x.o" \
			2>/dev/null; then
			standard=2b # the draft's name
			echo 'int x;' | "$compiler" -std=c++2b -x c++ -c - -o "$TMP/x.o" \
				2>/dev/null || {
				skip "C++23 by $compiler" "not known to it"
				continue
			}
		fi
		expect "estimate.h is C++$standard ($compiler)" "$compiler" -std=c++$standard \
			-Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Werror -I lib \
			-c "$TMP/user.cpp" -o "$TMP/user.o"
	done
done
finish
