#!/bin/sh
# Each request that calgen makes of the machine (memory, open, read, write, fsync,
# rename, close, …) fails once: a run then ends well with the same results, or with
# status 2 and a reason, whole files and no leak.  FAULTS=all tries every request
# (`ninja check-all`); else an even sample of 12 per command.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
CC=${CC:-cc}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
cd "$SRC" || exit 1

wraps=$(sed -n 's/^WRAP([^,]*, \([a-z0-9_]*\),.*/\1/p; s/^.*__real_\(close\|dlopen\|dlsym\|fcntl\|open\|main\)(.*);$/\1/p' tests/faults/shim.c | sort -u |
	sed 's/^/-Wl,--wrap=/' | tr '\n' ' ')
libs=$(sed -n '/^rule link$/,/^rule /s/.*\$libs\(.*\)/\1/p' "$BUILD/../build.ninja")
calgen=$TMP/calgen
native=$BUILD/libestimate.a
[ ! -f "$BUILD/native/libestimate.a" ] || native=$BUILD/native/libestimate.a
# with LEAK...: links calgen with the shim
with() {
	# shellcheck disable=SC2086 # flags are words
	$CC -O1 $HOSTCFLAGS "$@" $wraps -o "$calgen" tests/faults/shim.c \
		"$BUILD/obj/gen/cmd/main.o" "$BUILD/libgen.a" "$native" $libs 2>"$TMP/said"
}
case $HOSTCFLAGS in
*sanitize*) leaks='' ;;
*) leaks=-fsanitize=leak ;;
esac
# shellcheck disable=SC2086
if with $leaks && "$calgen" --version >"$TMP/said" 2>&1; then
	:
elif with; then
	skip "leaks after a fault" "$CC has no leak sanitizer here"
else
	skip "faults" "cannot link with --wrap: $(head -n 1 "$TMP/said")"
	finish
fi

cases=$SRC/tests/cases
in=$TMP/in
mkdir "$in" "$in/old"
cp "$cases/audit/in/base.json" "$in/a.json"
sed "s/\"launch_ns\": 100000/\"launch_ns\": 110000/" "$in/a.json" >"$in/b.json"
gzip -c "$in/a.json" >"$in/a.json.gz"
mkdir "$in/folder" "$in/folder/more"
cp "$in/a.json" "$in/folder/more"
awk 'BEGIN {
	print "network,precision,mode,class,flops,bytes,latency_us"
	for (n = 0; n < 3; n++)
		for (i = 0; i < 14; i++)
			printf "net%d,fp32,10w,%s,%d,%d,%.1f\n", n, i % 2 ? "conv2d" : "matmul",
				200000 * (1 + i + n) ^ 2, 3000 * (1 + i),
				20 + (1 + i + n) ^ 2 * (1 + (i * 7 + n * 3) % 5 / 20)
}' >"$in/campaign.csv"
sh "$cases/energy/rows.sh" >"$in/energies.csv"
printf "name,latency_ns,perplexity\na,1,5\nb,2,9\nc,3,8\n" >"$in/points.csv"
"$calgen" stages simulate --seed 3 --num-configs 60 -o "$in/requests.csv" >/dev/null &&
	"$calgen" tables --quiet --format image -o "$in" "$in/a.json" >/dev/null || exit 2

# The folder of outputs holds old files of every name: what stays must be whole.
clear_work() {
	rm -rf "$TMP/made"
	mkdir "$TMP/made"
	cp "$in/old"/* "$TMP/made" 2>/dev/null
}
# whole: each file of the folder is an old one or one of the good run
whole() (
	if [ -n "$timed" ]; then
		case $(ls -A "$TMP/made") in
		'') ;;
		rows.json) "$calgen" check --quiet --syntax-only "$TMP/made/rows.json" ;;
		*) ls -A "$TMP/made" && return 1 ;;
		esac
		return
	fi
	for file in "$TMP/made"/* "$TMP/made"/.[!.]*; do
		[ -e "$file" ] || continue
		name=${file##*/}
		cmp -s "$file" "$TMP/good/$name" || cmp -s "$file" "$in/old/$name" ||
			{ echo "$name is neither the old nor the new one" && return 1; }
	done
)
# one N COMMAND...: judges a run whose N-th request fails; says what is wrong
one() {
	number=$1
	shift
	clear_work
	(cd "$TMP/made" && FAULT_INTERRUPTS=$interrupts FAULT_AT=$number FAULT_COUNT=$TMP/count LSAN_OPTIONS=exitcode=0 timeout 60 "$calgen" "$@") \
		>"$TMP/out" 2>"$TMP/err" </dev/null
	status=$?
	# A run that ends with 2 frees nothing, and gcc forgets what it will not free.
	if [ $status -ne 2 ] && grep -q Sanitizer "$TMP/err"; then
		grep -A 12 Sanitizer "$TMP/err"
		return 1
	fi
	case $status in
	0)
		[ -z "$timed" ] || { whole && return; }
		[ -n "$fresh" ] || cmp -s "$TMP/out" "$TMP/good.out" || { echo "status 0, but another output" && return 1; }
		diff -r "$TMP/made" "$TMP/good" >/dev/null || { echo "status 0, but other files" && return 1; }
		;;
	2) [ -s "$TMP/err" ] || { echo "status 2 without a reason" && return 1; } ;;
	*) echo "status $status" && tail -n 3 "$TMP/err" && return 1 ;;
	esac
	whole
}
sample=12 fresh='' timed='' interrupts='' injected=0 survived=0
# inject HOW COMMAND...: each request once, or an even sample of them
inject() {
	how=$1
	shift
	one 0 "$@" >"$TMP/wrong" || { bad "$name over old files" "$(cat "$TMP/wrong")" && return; }
	n=$(cut -d ' ' -f 1 "$TMP/count")
	step=1
	[ "${FAULTS-}" = all ] || step=$((n / sample + 1))
	[ -z "$timed$fresh" ] || step=$((n / 8 + 1))
	at=1 wrong=''
	while [ $at -le "$n" ]; do
		if ! said=$(one $at "$@"); then
			[ -n "$said" ] || said=wrong
			wrong="$wrong$at ($(cut -d ' ' -f 2 "$TMP/count")): $said
"
		fi
		injected=$((injected + 1))
		[ -n "$said" ] || survived=$((survived + 1))
		at=$((at + step))
	done
	echo "$name: $n requests, every ${step}th once: $how"
	nothing "$name, requests $how" "$(printf '%s' "$wrong" | head -n 40)"
}
# every NAME COMMAND...
every() {
	name=$1
	shift
	rm -f "$in/old"/*
	clear_work
	(cd "$TMP/made" && FAULT_AT=0 FAULT_COUNT=$TMP/count "$calgen" "$@") >"$TMP/good.out" 2>"$TMP/err" </dev/null
	status=$?
	if [ $status -ne 0 ]; then
		bad "$name runs without a fault" "status $status: $(cat "$TMP/err")"
		return
	fi
	rm -rf "$TMP/good"
	cp -R "$TMP/made" "$TMP/good"
	for file in "$TMP/good"/*; do
		# calgen measure goes on where an old file ends
		[ -n "$timed$fresh" ] || [ ! -f "$file" ] || echo old >"$in/old/${file##*/}"
	done
	inject fail "$@"
	interrupts=yes
	inject "are interrupted" "$@"
	interrupts=''
}
every check check --quiet "$in/a.json"
every "check of gzip" check --quiet "$in/a.json.gz"
every tables tables --quiet -o . "$in/a.json"
every "tables --format image" tables --quiet --format image -o . "$in/a.json"
every fit fit --quiet --id t --peak-flops 1e12 -o fitted.json "$cases/summarize/in/rows.json"
every summarize summarize --quiet -o cells "$cases/summarize/in/rows.json"
every "check of folders" check --quiet "$in/folder"
every "check --syntax-only" check --quiet --syntax-only "$cases/summarize/in/rows.json"
every "check of CSV" check --quiet "$cases/estimate/in/work.csv"
every "check of measurements" check --quiet "$cases/summarize/in/rows.json"
every "fit --form legacy" fit --quiet --form legacy --id t --peak-flops 1e12 -o legacy.json "$cases/fit/in/bins.csv"
every "fit --form energy" fit --quiet --form energy --id t -o energy.json "$in/energies.csv"
every analyze analyze --json --cells "$in/campaign.csv"
every "fit of three networks" fit --quiet --id t --peak-flops 1e12 -o fitted.json "$in/campaign.csv"
every validate validate --leave-out network "$in/campaign.csv"
every "validate --form energy" validate --form energy --leave-out network "$in/energies.csv"
if have git; then
	git init -q "$in/repository" && mkdir "$in/repository/calib" && cp "$in/a.json" "$in/repository/calib" &&
		(cd "$in/repository" && git add calib && git -c user.name=a -c user.email=a@example.org commit -q -m a)
	GIT_DIR=$in/repository/.git
	export GIT_DIR
	every "check of revisions" check --quiet HEAD:calib
	unset GIT_DIR
fi
every "audit --format html" audit --fail-on never --format html -o page.html "$in/a.json" "$in/b.json"
every "audit --format json" audit --fail-on never --format json -o page.json "$in/a.json" "$in/b.json"
every estimate estimate --calib "$in/a.json" "$cases/estimate/in/work.csv"
every convert convert --quiet --peak-flops 1e12 -o new.json "$cases/convert/in/defects.json"
every pareto pareto --x latency_ns --y perplexity --summary s.json "$in/points.csv"
every stages stages fit -o stages.json "$in/requests.csv"
every transfer transfer --source "$cases/transfer/in/a.csv" --target "$cases/transfer/in/b.csv" --samples 3 --repeat 2
every extract extract --quiet -o . "$in/board-10w.est"
sample=4
# shellcheck source=tests/faults/commands.sh
. "$SRC/tests/faults/commands.sh"
sample=12
# Times are never the same twice.
timed=yes
every measure measure --backend reference --energy none --plan "$cases/measure/in/tiny.json" -o rows.json
echo "$injected faults injected"
for other in kill files onednn; do
	mkdir "$TMP/$other"
	expect "$other.sh" env SRC="$SRC" BUILD="$BUILD" TMP="$TMP/$other" SHIMMED="$calgen" sh "$SRC/tests/faults/$other.sh"
done
mkdir -p "$BUILD/assurance"
printf 'injected %d\nsurvived %d\nfailed %d\n' $injected $survived $failed >"$BUILD/assurance/faults.txt"
finish
