#!/bin/sh
# Files as they should not be: a folder that is read only, a full disk, links, FIFOs and
# devices where files are expected, paths of 4,000 bytes.  Started by run.sh, or alone.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'chmod -R u+w "$TMP"; rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
calgen=$BUILD/calgen
mkdir "$TMP/f" && cd "$TMP/f" || exit 2
cp "$SRC/tests/cases/audit/in/base.json" a.json
sed 's/"launch_ns": 100000/"launch_ns": 110000/' a.json >b.json
"$calgen" tables --quiet -o . a.json >said || exit 2

# ends WHAT STATUS PATTERN COMMAND...: with the status, and says the pattern
ends() {
	what=$1 want=$2 pattern=$3
	shift 3
	timeout 60 "$@" >out 2>err </dev/null
	got=$?
	if [ $got -ne "$want" ]; then
		bad "$what: status $want" "status $got: $(head -n 5 err)"
	elif [ -n "$pattern" ] && ! grep -q -e "$pattern" err; then
		bad "$what: says $pattern" "$(head -n 5 err)"
	else
		ok
	fi
}
unchanged() { # WHAT FILE FILE
	if cmp -s "$2" "$3"; then ok; else bad "$1: the file is as it was"; fi
}

# read only, as nobody where this is root, whom modes do not stop
open=$(mktemp -d) && chmod 755 "$open" || exit 2
mkdir "$open/ro" "$open/tree" "$open/tree/generated"
cp a.json "$open/ro/out.json"
cp a.json "$open/a.json"
cp b.json "$open/b.json"
cp "$calgen" "$open/calgen"
cp est_*.[ch] "$open/tree/generated"
chmod -R a+rX "$open"
chmod 555 "$open/ro"
as_user=''
if [ "$(id -u)" = 0 ] && have setpriv && setpriv --reuid=65534 --regid=65534 --clear-groups test -r "$open/a.json" 2>/dev/null; then
	as_user="setpriv --reuid=65534 --regid=65534 --clear-groups"
fi
# shellcheck disable=SC2086 # words
if $as_user touch "$open/ro/probe" 2>/dev/null; then
	rm -f "$open/ro/probe"
	skip "a folder that is read only" "this user may write everywhere"
else
	# shellcheck disable=SC2086 # words
	ends "read only" 2 'cannot create' $as_user "$open/calgen" audit --fail-on never --format json -o "$open/ro/out.json" "$open/a.json" "$open/b.json"
	unchanged "read only" "$open/ro/out.json" a.json
	nothing "read only: temporaries" "$(find "$open" -mindepth 1 -name "*tmp*")"
fi
# A tree that regen may not write, or has no room for what is new.
cp -R "$open/tree/generated" before
sed 's/launch/lunch/' before/est_board_10w.c >est_board_10w.new
mkdir made && mv est_board_10w.new made/est_board_10w.c && cp before/*.h made
regen() { sh "$SRC/gen/regen.sh" '' '' "$open/tree" "$BUILD" made/*; }
if [ "$(id -u)" != 0 ]; then
	chmod 555 "$open/tree" "$open/tree/generated"
	if regen >out 2>err; then bad "regen of a tree that is read only fails"; else ok; fi
	chmod 755 "$open/tree" "$open/tree/generated"
fi
if (ulimit -f 1 && regen) >out 2>err; then bad "regen with a limit on files fails"; else ok; fi
expect "regen that failed changed nothing" diff -r before "$open/tree/generated"
nothing "regen that failed left nothing" "$(find "$open/tree" -name '.generated.*')"
rm -rf "$open"

# no room: the device, and a limit on the size of files
for command in 'list' 'show a.json' 'check --strict a.json' 'estimate --calib a.json '"$SRC/tests/cases/estimate/in/work.csv"; do
	[ -w /dev/full ] || break
	# shellcheck disable=SC2086 # words
	sh -c 'exec "$0" "$@" >/dev/full' "$calgen" $command 2>err
	status=$?
	if [ $status -eq 2 ] && grep -q 'cannot write' err; then ok; else bad "$command >/dev/full" "status $status: $(cat err)"; fi
done
for format in text json html sarif junit; do
	ends "audit to /dev/full as $format" 2 'cannot write' "$calgen" audit --fail-on never --format $format -o /dev/full a.json b.json
done
cp a.json kept.html
ends "a limit on files" 2 'cannot write' sh -c 'ulimit -f 1; exec "$0" "$@"' "$calgen" audit --fail-on never --format html -o kept.html a.json b.json
unchanged "a limit on files" kept.html a.json
nothing "a limit on files: temporaries" "$(find . -name "*tmp*")"

# a disk that is full: 64 KiB of memory, almost all of it taken
if [ "$(id -u)" = 0 ] && unshare -m mount -t tmpfs none "$TMP" 2>/dev/null; then
	cat >on-full.sh <<'END'
mount -t tmpfs -o size=64k none full && cp kept.html full/kept.json || exit 3
head -c 60000 /dev/zero >full/fill 2>err-fill
"$@"
status=$?
cp full/kept.json after.json
ls -A full >left
exit $status
END
	echo precious >kept.html
	mkdir full
	ends "a full disk" 2 'cannot write' unshare -m sh on-full.sh "$calgen" \
		audit --fail-on never --format json -o full/kept.json a.json b.json
	unchanged "a full disk" kept.html after.json
	nothing "a full disk: temporaries" "$(grep -v '^kept.json\|^fill' left)"
else
	skip "a full disk" "no right to mount one"
fi

# links and other files where one is to be written
echo precious >target
ln -s target link.json
ends "a link is followed" 0 '' "$calgen" audit --fail-on never --format json -o link.json a.json b.json
if [ -L link.json ] && grep -q schema_version target; then ok; else bad "a link is followed: the file behind it is new"; fi
ln -s nowhere/x dangling.json
ends "a link to nowhere" 2 'cannot create' "$calgen" audit --fail-on never --format json -o dangling.json a.json b.json
ln -s loop loop
ends "a link to itself" 2 'cannot' "$calgen" audit --fail-on never --format json -o loop a.json b.json
ends "a link to itself, read" 1 'cannot open' "$calgen" check loop
mkdir folder
ends "a folder" 2 'directory' "$calgen" audit --fail-on never --format json -o folder a.json b.json
ends "a folder, read" 1 'directory\|no file' "$calgen" check --syntax-only folder
# The temporary's own name is taken by a link to something precious.
echo precious >target
ends "an attack on the temporary" 0 '' sh -c 'ln -s target "out.json.tmp$$-0"; exec "$0" "$@"' "$calgen" \
	audit --fail-on never --format json -o out.json a.json b.json
if [ "$(cat target)" = precious ] && grep -q schema_version out.json; then ok; else bad "the link of the temporary's name was followed"; fi

# FIFOs
mkfifo fifo
cat a.json >fifo &
ends "a FIFO as input" 0 '' "$calgen" check --quiet fifo
wait
cat a.json >fifo &
ends "a FIFO as a side of an audit" 0 '' "$calgen" audit --quiet fifo a.json
wait
"$calgen" audit --fail-on never --format json -o fifo a.json b.json 2>err &
cat fifo >got-json
wait
if grep -q schema_version got-json && [ -p fifo ]; then ok; else bad "a FIFO as output" "$(cat err)"; fi

# long names
long=$(awk 'BEGIN { for (i = 0; i < 4000; i++) printf "a" }')
deep=$(awk 'BEGIN { for (i = 0; i < 40; i++) { for (k = 0; k < 99; k++) printf "b"; printf "/" } }')
for path in "$long" "$deep$long"; do
	ends "a path of ${#path} bytes, read" 1 'cannot open' "$calgen" check "$path"
	ends "a path of ${#path} bytes, written" 2 'cannot' "$calgen" audit --fail-on never --format json -o "$path" a.json b.json
	ends "a folder of ${#path} bytes" 2 'cannot' "$calgen" tables --quiet -o "$path" a.json
done
# One that the system takes: written and read by its full name.
if mkdir -p "$deep" 2>/dev/null; then
	cp a.json "${deep}a.json"
	ends "a path of 4,006 bytes that exists" 0 '' "$calgen" check --quiet "${deep}a.json"
	ends "a result there" 0 '' "$calgen" audit --fail-on never --format json -o "${deep}o.json" a.json b.json
fi
mkdir -p "$BUILD/assurance"
printf 'passed %d\nfailed %d\n' "$passed" "$failed" >"$BUILD/assurance/files.txt"
finish
