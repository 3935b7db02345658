#!/bin/sh
# kill -9 at many moments: of `calgen tables -o DIR` each file is whole, of regen.sh the
# whole folder is the old or the new one; two runs into one folder do not mix.
# FAULTS=all: 200 moments each, else 15.  Started by run.sh, or alone.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
cd "$SRC" || exit 1

moments=15
[ "${FAULTS-}" != all ] || moments=200
calgen=$BUILD/calgen
mkdir "$TMP/k" && cd "$TMP/k" || exit 2
cp "$SRC/tests/cases/audit/in/base.json" a.json
sed 's/"launch_ns": 100000/"launch_ns": 110000/' a.json >b.json
mkdir old new
"$calgen" tables --quiet -o old a.json >said && "$calgen" tables --quiet -o new b.json >said || exit 2

# seconds K OF: K thousandths of the time OF (ms) that a run takes
milliseconds() { date +%s%N | cut -c1-13; }
# killed AFTER COMMAND...: starts it and kills it after so many ms
killed() {
	after=$1
	shift
	"$@" >said 2>&1 &
	pid=$!
	sleep "$(awk -v ms="$after" 'BEGIN { print ms / 1000 }')"
	kill -9 $pid 2>/dev/null
	wait $pid 2>/dev/null
}

# --- calgen tables -o ------------------------------------------------------------
begin=$(milliseconds)
"$calgen" tables --quiet -o new b.json >said
takes=$(($(milliseconds) - begin + 2))
i=0 mixed='' ended=0
while [ $i -lt $moments ]; do
	rm -rf work && cp -R old work
	killed $((takes * i / moments)) "$calgen" tables --quiet -o work b.json
	for file in work/*.c work/*.h; do
		cmp -s "$file" "old/${file##*/}" || cmp -s "$file" "new/${file##*/}" || mixed="$mixed $file"
	done
	! diff -r work new >/dev/null || ended=$((ended + 1))
	i=$((i + 1))
done
nothing "files of a killed calgen tables are whole" "$mixed"
echo "calgen tables: killed at $moments moments, $ended times after its end"

# --- regen.sh --------------------------------------------------------------------
if [ ! -x "$BUILD/exchange" ] || ! command -v git >/dev/null; then
	skip "killed regen" "no build/exchange, or no git"
else
	mkdir -p tree/generated tree/calib made
	cp old/* tree/generated
	cp new/* made
	i=0
	while [ $i -lt 40 ]; do # many files, so that copying takes its time
		echo "old $i" >"tree/generated/n$i.h"
		echo "new $i" >"made/n$i.h"
		i=$((i + 1))
	done
	cp -R tree/generated before
	cp -R made after
	regen() { sh "$SRC/gen/regen.sh" '' '' "$PWD/tree" "$BUILD" made/*; }
	if ! mkdir x y || ! "$BUILD/exchange" x y 2>/dev/null; then
		skip "killed regen" "this file system cannot exchange two folders"
	else
		begin=$(milliseconds)
		regen >said 2>&1 || bad "regen" "$(cat said)"
		takes=$(($(milliseconds) - begin + 5))
		expect "regen makes the new tree" diff -r tree/generated after
		i=0 mixed='' nold=0 nnew=0
		while [ $i -lt $moments ]; do
			rm -rf tree/generated && cp -R before tree/generated
			killed $((takes * i / moments)) sh "$SRC/gen/regen.sh" '' '' "$PWD/tree" "$BUILD" made/*
			if diff -r tree/generated before >/dev/null; then
				nold=$((nold + 1))
			elif diff -r tree/generated after >/dev/null; then
				nnew=$((nnew + 1))
			else
				mixed="$mixed $i"
			fi
			i=$((i + 1))
		done
		nothing "a killed regen leaves the old or the new tree" "$mixed"
		echo "regen: killed at $moments moments: $nold times the old tree, $nnew times the new one"
		rm -rf tree/generated && cp -R before tree/generated
		expect "regen after killed ones" regen
		nothing "what killed ones left is gone" "$(find tree -name '.generated.*')"
	fi
fi

# --- two at a time -----------------------------------------------------------------
i=0 mixed=''
while [ $i -lt $moments ]; do
	rm -rf work && mkdir work
	"$calgen" tables --quiet -o work a.json >said 2>&1 &
	first=$!
	"$calgen" tables --quiet -o work b.json >said2 2>&1 || mixed="$mixed b"
	wait $first || mixed="$mixed a"
	for file in work/*; do
		cmp -s "$file" "old/${file##*/}" || cmp -s "$file" "new/${file##*/}" || mixed="$mixed $file"
	done
	i=$((i + 1))
done
nothing "two calgen in one folder" "$mixed"
mkdir -p "$BUILD/assurance"
printf 'kill-moments %d\nfailed %d\n' "$((2 * moments))" "$failed" >"$BUILD/assurance/kill.txt"
finish
