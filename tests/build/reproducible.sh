#!/bin/sh
# Another directory, umask, user, date, time zone and language: the same generated files,
# and the same library from the same flags.
. "$SRC/tests/suite.sh"

copy_tree "$TMP/first" && copy_tree "$TMP/second place" && mkdir "$TMP/out" || exit 2
# In the tree, in a path with a space.
first() (
	cd "$TMP/second place" && umask 077 && export TZ=Asia/Kathmandu LC_ALL=de_DE.UTF-8 \
		SOURCE_DATE_EPOCH=1 USER=first HOME="$TMP" &&
		./configure CC="$CC" CFLAGS=-O1 && "$NINJA" generated build/libestimate.a
)
# Out of the tree.
second() (
	cd "$TMP/out" && umask 002 && export TZ=America/Caracas LC_ALL=C.UTF-8 \
		SOURCE_DATE_EPOCH=4000000000 USER=second HOME=/ &&
		../first/configure CC="$CC" CFLAGS=-O1 && "$NINJA" generated build/libestimate.a
)
expect "a build in the tree" first
expect "a build out of the tree" second
expect "the same generated files" diff -r "$TMP/out/build/generated" "$TMP/second place/build/generated"
expect "the same library" cmp "$TMP/out/build/libestimate.a" "$TMP/second place/build/libestimate.a"
nothing "an absolute path in generated files" "$(grep -rlF "$TMP" "$TMP/out/build/generated")"
if [ -n "${SUBSET-}" ]; then
	skip "the same as this build" "it was configured with --tables"
else
	for file in $GENERATED; do
		expect "the same as this build" cmp "$TMP/out/$file" "$BUILD/../$file"
	done
fi
finish
