#!/bin/sh
# The build under samurai, the other program that reads ninja files.
. "$SRC/tests/suite.sh"

if ! have samu; then
	skip "the build under samurai" "no samu in the PATH"
	finish
fi
copy_tree "$TMP/tree" && cd "$TMP/tree" || exit 2
expect "configure" ./configure CC="$CC" CFLAGS=-O0 NINJA=samu
expect "build" samu
expect "a second run" samu
expect "calgen" build/calgen --version
finish
