#!/bin/sh
# Another directory, umask, user, clock (times of files, SOURCE_DATE_EPOCH), time zone and
# language: the same generated files, and the same library from the same flags.
. "$SRC/tests/suite.sh"

# Open to the other user.
place=$(mktemp -d) && chmod 755 "$place" || exit 2
trap 'rm -rf "$place"' EXIT
copy_tree "$place/first" && copy_tree "$TMP/second place" && mkdir "$place/out" || exit 2
# In the tree, in a path with a space.
first() (
	cd "$TMP/second place" && umask 077 && export TZ=Asia/Kathmandu LC_ALL=de_DE.UTF-8 \
		SOURCE_DATE_EPOCH=1 USER=first HOME="$TMP" &&
		./configure CC="$CC" CFLAGS=-O1 && "$NINJA" generated build/libestimate.a
)
# Out of the tree, by nobody where this is root, from files of another day.
as_another() { "$@"; }
if [ "$(id -u)" = 0 ] && have setpriv && chmod 777 "$place/out" && chmod -R go+rX "$place/first" &&
	setpriv --reuid=65534 --regid=65534 --clear-groups sh -c 'sed "w $1" configure' sh \
		"$place/out/probe" >"$TMP/said" 2>&1; then
	as_another() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
else
	skip "a build by another user" "not root, or the PATH or this folder is closed to others"
fi
rm -f "$place/out/probe"
find "$place/first" -type f -exec touch -t 200102030405 {} +
second() (
	cd "$place/out" && umask 002 && export TZ=America/Caracas LC_ALL=C.UTF-8 \
		SOURCE_DATE_EPOCH=4000000000 USER=second HOME=/ TMPDIR="$place/out" &&
		as_another ../first/configure CC="$CC" CFLAGS=-O1 && as_another "$NINJA" generated build/libestimate.a
)
expect "a build in the tree" first
expect "a build out of the tree" second
expect "the same generated files" diff -r "$place/out/build/generated" "$TMP/second place/build/generated"
expect "the same library" cmp "$place/out/build/libestimate.a" "$TMP/second place/build/libestimate.a"
nothing "an absolute path in generated files" "$(grep -rlF -e "$TMP" -e "$place" "$place/out/build/generated")"
if [ -n "${SUBSET-}" ]; then
	skip "the same as this build" "it was configured with --tables"
else
	for file in $GENERATED; do
		expect "the same as this build" cmp "$place/out/$file" "$BUILD/../$file"
	done
fi
finish
