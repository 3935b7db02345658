#!/bin/sh
# The reference of the schemas; then the commands of calib/TUTORIAL.md, all of them and in
# their order, by a reader with a home of his own, and what they should have left behind.
. "$SRC/tests/suite.sh"

. "$SRC/tests/docs/schema.sh"
tutorial=calib/TUTORIAL.md
for tool in git m4 cc; do
	have "$tool" && continue
	skip "$tutorial" "no $tool"
	finish
done
if [ -n "${CROSS-}" ]; then
	skip "$tutorial" "calgen is that of this machine, and $CC is not"
	finish
fi

# A checkout in which the build stands: what the reader has before the first line.
mkdir "$TMP/reader" "$TMP/checkout" || exit 2
for entry in lib tests calib; do
	ln -s "$SRC/$entry" "$TMP/checkout/$entry" || exit 2
done
ln -s "$BUILD" "$TMP/checkout/build" || exit 2
{
	echo 'set -e'
	awk '/^```/ { inside = $0 == "```sh"; next } inside' "$tutorial"
} >"$TMP/commands.sh"
blocks=$(grep -c '^```sh$' "$tutorial")
fences=$(grep -c '^```' "$tutorial")
if [ "$fences" -eq $((2 * blocks)) ] && [ "$blocks" -ge 8 ]; then
	ok
else
	bad "every block is one of commands" "$blocks of commands, $fences fences"
fi

unset CALGEN GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GITHUB_ACTIONS FAIL_ON
cd "$TMP/checkout" || exit 2
if HOME=$TMP/reader GIT_CONFIG_SYSTEM=/dev/null sh "$TMP/commands.sh" >"$TMP/out" 2>&1; then
	ok
else
	bad "the commands run" "$(tail -n 30 "$TMP/out")"
	finish
fi
says() { expect "they print: $1" grep -q -e "$1" "$TMP/out"; }
says '^EST_OK: [1-9][0-9]* ns, between [1-9][0-9]* and [1-9]'
says '^refused, as it should be$'
says 'was made again: git add generated'
says '^the gate of warnings is hit$'
says '^\*   [0-9a-f]* Merge new-compiler$'
says 'mine-1t-reference'

cd "$TMP/reader/boards" || exit 2
expect "main is merged on the server" test "$(git -C server.git log -1 --format=%s main)" = "Merge new-compiler"
expect "by two parents" git -C server.git rev-parse -q --verify main^2
expect "what is merged has its tables" sh -c '
	git -C server.git archive main calib generated | (mkdir merged && cd merged && tar xf -) &&
	mkdir made && "$BUILD/calgen" tables --quiet -o made merged/calib &&
	for file in made/*; do cmp "$file" "merged/generated/${file##*/}" || exit 1; done'
finish
