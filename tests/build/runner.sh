#!/bin/sh
# The runner of golden cases sees what it must, in a tree with a made-up calgen.
. "$SRC/tests/suite.sh"

mkdir -p "$TMP/tests/cases/one" "$TMP/tests/cases/many" "$TMP/build" && cp tests/run "$TMP/tests" &&
	cd "$TMP" || exit 2
printf '#!/bin/sh\necho "out $*"\necho "err $TMP/x" >&2\nexit 3\n' >build/calgen
chmod +x build/calgen
cd tests/cases || exit 2
printf 'calgen "$TMP/y"\n' >one/good.cmd
printf 'calgen\n' >one/stream.cmd
printf 'true\n' >one/quiet.cmd
printf '# needs: no-such-program\ncalgen\n' >one/needs.cmd
printf 'calgen check "$1"\n' >many/each.cmd
echo '{}' >many/first.json
echo '{}' >many/own.json
printf 'true\n' >many/own.cmd
cd "$TMP" || exit 2

# closes WHAT LINE ARGUMENT...: the runner ends with that line
closes() {
	what=$1 line=$2
	shift 2
	output=$(sh tests/run "$@" 2>&1)
	last=$(printf '%s\n' "$output" | tail -n 1)
	if [ "$last" = "cases: $line" ]; then ok; else bad "$what: '$line'" "$output"; fi
}
closes "no goldens yet" "2 passed, 3 failed, 1 skipped" build
closes "bless" "5 passed, 0 failed, 1 skipped" --bless build
if [ "$(cat tests/cases/many/first.out tests/cases/one/good.out tests/cases/one/good.err \
	tests/cases/one/good.status)" = "out check first.json
out TMP/y
err TMP/x
3" ]; then ok; else bad "the goldens hold the outputs" "$(tail tests/cases/*/*.*)"; fi
if [ -f tests/cases/one/quiet.out ] || [ -f tests/cases/one/quiet.status ]; then
	bad "nothing is written for no output"
else
	ok
fi
closes "blessed" "5 passed, 0 failed, 1 skipped" build
for stream in out err status; do
	cp tests/cases/one/stream.$stream keep
	echo 4 >tests/cases/one/stream.$stream
	closes "another $stream" "4 passed, 1 failed, 1 skipped" build
	case $output in
	*"--- one/stream.$stream"*) ok ;;
	*) bad "the difference is shown" "$output" ;;
	esac
	cp keep tests/cases/one/stream.$stream
done
echo more >tests/cases/one/quiet.out
closes "output that is missing" "4 passed, 1 failed, 1 skipped" build
closes "one area" "2 passed, 0 failed" build many
closes "one case" "1 passed, 0 failed" build one/good
finish
