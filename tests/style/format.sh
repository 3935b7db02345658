#!/bin/sh
# .clang-format decides the layout of every C file.  The output of clang-format
# changes from one version to the next, so only the one that the tree was
# formatted with can judge.
. "$SRC/tests/suite.sh"

version=14
if ! have clang-format; then
	skip "layout" "no clang-format"
elif ! clang-format --version | grep -q "version $version\\."; then
	skip "layout" "$(clang-format --version) is not version $version"
else
	nothing "clang-format -i would change" "$(
		find gen lib tests -name '*.[ch]' | sort | while read -r file; do
			clang-format --dry-run -Werror "$file" >/dev/null 2>&1 || printf '%s\n' "$file"
		done)"
fi
finish
