#!/bin/sh
# --cross: the library and its tables for another CPU, the tools for this one.
. "$SRC/tests/suite.sh"

unset CC CFLAGS HOSTCFLAGS
copy_fresh_tree "$TMP/tree" || exit 2
tools=''
for triplet in arm-none-eabi riscv64-unknown-elf aarch64-linux-gnu powerpc64-linux-gnu; do
	if ! have $triplet-gcc; then
		skip "$triplet" "no $triplet-gcc"
		continue
	fi
	mkdir "$TMP/$triplet" && cd "$TMP/$triplet" || exit 2
	expect "configure for $triplet" sh "$TMP/tree/configure" --cross=$triplet HOSTCFLAGS=-O0 M4=no
	# The tools are the same every time: once is enough.
	goal=build/libestimate.a
	[ -n "$tools" ] || goal=all
	expect "build for $triplet" "$NINJA" $goal
	if [ -z "$tools" ]; then
		tools=built
		expect "calgen runs here" build/calgen list
		expect "the headers are the same" cmp build/generated/est_classes.h "$BUILD/generated/est_classes.h"
	fi
	machine=$($triplet-readelf -h build/libestimate.a | sed -n 's/^ *Machine: *//p' | sort -u)
	here=$($triplet-readelf -h build/embed 2>/dev/null | sed -n 's/^ *Machine: *//p')
	if [ -n "$machine" ] && [ "$machine" != "$here" ]; then ok; else
		bad "the library is for $triplet" "$machine"; fi
done
finish
