#!/bin/sh
# The shell scripts: POSIX under dash, and in the eyes of shellcheck.
. "$SRC/tests/suite.sh"

scripts="configure vendor/bootstrap tests/check tests/run tests/bench/run"
scripts="$scripts $(find gen tests -name '*.sh' | sort)"
for script in $scripts; do
	if have dash; then
		expect "dash reads $script" dash -n "$script"
	else
		expect "sh reads $script" sh -n "$script"
	fi
done
if have shellcheck; then
	# shellcheck disable=SC2086
	expect "shellcheck" shellcheck -s sh -x -S warning -e SC1091 $scripts
else
	skip "shellcheck" "not installed"
fi
expect "bash reads .ci/run" bash -n .ci/run
finish
