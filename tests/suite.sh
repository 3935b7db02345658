# suite.sh: sourced by the test scripts.  Each runs as `sh SCRIPT` with
#   SRC BUILD  absolute paths of the source tree and of the folder with calgen
#   CC NINJA   the compiler of the build, and ninja or samu; HOSTCFLAGS its flags
#   CROSS      the triplet of the library, when configured with --cross
#   SUBSET     not empty: configured with --tables
#   TAKEN      not empty: the tools in whose place the build took generated/
#   GENERATED  files of the build that generated/ holds copies of
#   TMP        an empty scratch folder, removed afterwards
# in SRC, and ends with `finish`.

passed=0 failed=0 skipped=0

ok() { passed=$((passed + 1)); }
# bad WHAT [DETAIL]
bad() {
	failed=$((failed + 1))
	printf 'FAIL %s\n' "$1"
	[ $# -lt 2 ] || printf '%s\n' "$2" | sed 's/^/	/'
}
# skip WHAT REASON
skip() {
	skipped=$((skipped + 1))
	printf 'skipped: %s: %s\n' "$1" "$2"
}
# expect WHAT COMMAND...: it succeeds; its output is shown when not
expect() {
	expected=$1
	shift
	if output=$("$@" 2>&1); then ok; else bad "$expected" "$output"; fi
}
# nothing WHAT TEXT: the list of culprits is empty
nothing() {
	if [ -z "$2" ]; then ok; else bad "$1" "$2"; fi
}
# What is built from, into a new folder: a test may change it there.
copy_tree() {
	mkdir -p "$1" && cp -R configure build.ninja.in gen lib calib generated tests vendor "$1"
}
# The same with generated/ as this build makes it, whether or not it is committed.
copy_fresh_tree() {
	copy_tree "$1" && (cd "$BUILD/.." && cp $GENERATED "$1/generated")
}
have() { command -v "$1" >/dev/null 2>&1; }
finish() {
	suite=${0##*/}
	printf '%s: %d passed, %d failed' "${suite%.sh}" $passed $failed
	[ $skipped -eq 0 ] || printf ', %d skipped' $skipped
	echo
	[ $failed -eq 0 ]
	exit
}
