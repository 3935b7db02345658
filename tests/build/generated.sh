#!/bin/sh
# generated/ is what the build makes; the check itself is tried, too.
. "$SRC/tests/suite.sh"

if [ -n "${SUBSET-}" ]; then
	skip "generated/ is current" "the build was configured with --tables"
	finish
fi
if [ -n "${TAKEN-}" ]; then
	skip "generated/ is current" "the build has no $TAKEN and took it as it stands"
	finish
fi
cd "$BUILD/.." || exit 2
# GENERATED is a list of words.
# shellcheck disable=SC2086
expect "generated/ is current" sh "$SRC/gen/regen.sh" --check '' '' "$SRC" "$BUILD" $GENERATED

copy_tree "$TMP/tree" 2>/dev/null || (cd "$SRC" && copy_tree "$TMP/tree")
# shellcheck disable=SC2086
check() { sh "$SRC/gen/regen.sh" --check '' '' "$TMP/tree" "$BUILD" $GENERATED; }
# refused WHAT PATTERN: the check says PATTERN and fails
refused() {
	if output=$(check 2>&1); then
		bad "$1" "$output"
	elif printf '%s\n' "$output" | grep -q "$2"; then
		ok
	else
		bad "$1: says $2" "$output"
	fi
}
some=${GENERATED%% *}
some=${some##*/}
expect "a copy is current" check
echo '/* edited */' >>"$TMP/tree/generated/$some"
refused "an edited file" "generated/$some: not what"
rm "$TMP/tree/generated/$some"
refused "a missing file" "generated/$some: missing"
cp "$SRC/generated/$some" "$TMP/tree/generated/"
: >"$TMP/tree/generated/est_gone.c"
refused "a file of a device that went" "est_gone.c: nothing makes it"
finish
