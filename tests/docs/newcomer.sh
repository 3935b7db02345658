#!/bin/sh
# newcomer.sh: the commands of README.md, word for word, on a bare Debian 12 that
# debootstrap makes: by root, by a user who has an administrator, by a user who has
# none, and by who has the tarball, a compiler and ninja.  Says how long it takes to the
# first estimate.  With NEWCOMER=all root goes on with every test, without and with the
# measurements beside the checkout, and the packages for Debian are built.  What
# surprised newcomers so far stands in README.md beside this file.
. "$SRC/tests/suite.sh"

if [ "$(id -u)" -ne 0 ]; then
	skip "a bare system" "only root can make one"
	finish
fi
for tool in debootstrap unshare git; do
	have $tool || PATH=$PATH:/usr/sbin:/sbin
	have $tool && continue
	skip "a bare system" "no $tool"
	finish
done
if ! unshare -m true 2>/dev/null; then
	skip "a bare system" "no mount namespace to be had here"
	finish
fi

mkdir -p "$BUILD/assurance"
: >"$BUILD/assurance/newcomer.txt"
# note TEXT: for whoever looks on, and for ASSURANCE.md
note() { echo "$1" | tee -a "$BUILD/assurance/newcomer.txt"; }
seconds() { date +%s; }
now=$(seconds)
# lap: seconds since the last
lap() {
	before=$now
	now=$(seconds)
	echo $((now - before))
}
if ! debootstrap --variant=minbase bookworm "$TMP/bare" >"$TMP/log" 2>&1; then
	skip "a bare system" "debootstrap: $(tail -n 1 "$TMP/log")"
	finish
fi
note "a bare Debian 12: $(lap) s"

# as USER SYSTEM COMMAND: what USER types there after logging in
as() {
	# shellcheck disable=SC2016 # for the shell in the namespace
	unshare -m sh -c '
		mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" || exit 2
		[ ! -d "$1/root/shared" ] || mount --bind "$4" "$1/root/shared" || exit 2
		exec chroot "$1" su - "$2" -c "$3"' - "$2" "$1" "$3" "$SRC/../shared" </dev/null
}
# What anybody needs to get a checkout; the checkout is of the commit at hand.
expect "git" as root "$TMP/bare" 'apt-get update -q && apt-get install -qy --no-install-recommends git'
git bundle create -q "$TMP/bare/srv/libestimate" HEAD || exit 2
clone='git clone -q /srv/libestimate && cd libestimate'
note "git, and what it needs: $(lap) s"

first=$(sed -n 's/^    \(\.\/configure --bootstrap .*[^ ]\)  *#.*/\1/p' README.md)
second=$(sed -n 's/^    \(\.\/configure --bootstrap=all .*[^ ]\)  *#.*/\1/p' README.md)
compile=$(sed -n 's/^    \(cc .*hello\.c.*\)$/\1/p' README.md)
awk '/^```c$/ { inside = 1; next } /^```/ { inside = 0 } inside' README.md >"$TMP/hello.c"
awk '/^```$/ && !was { inside = 1; was = 1; next } /^```c$/ { was = 1; next }
	/^```$/ { was = 0; if (inside) exit; next } inside' README.md >"$TMP/expected"

# estimates WHO SYSTEM [BEFORE]: the first command prints an estimate; the time to it
estimates() {
	who=$1 system=$2
	home=$(as "$who" "$system" pwd)
	: >"$TMP/first"
	start=$(seconds)
	as "$who" "$system" "${3-}$clone && $first" 2>&1 | while IFS= read -r line; do
		printf '%s\n' "$line"
		case $line in
		resnet18_b1\ *ms*) [ -s "$TMP/first" ] || echo $(($(seconds) - start)) >"$TMP/first" ;;
		esac
	done >"$TMP/out"
	if [ -s "$TMP/first" ]; then ok; else bad "$who: an estimate" "$(tail -n 20 "$TMP/out")" && return; fi
	expect "$who: the audit of a change" grep -q 'value-changed' "$TMP/out"
	nothing "$who: what it changed in the checkout" "$(as "$who" "$system" 'git -C libestimate status --short')"
	cp "$TMP/hello.c" "$system$home/libestimate/"
	expect "$who: the program of README.md" as "$who" "$system" "cd libestimate && $compile >got"
	expect "$who: prints what stands there" cmp "$TMP/expected" "$system$home/libestimate/got"
}
# fresh NAME [USER]: one more of these systems
fresh() {
	system=$TMP/$1
	cp -a "$TMP/bare" "$system"
	[ $# -eq 1 ] || as root "$system" "useradd -m -s /bin/bash $2" || exit 2
}

fresh root
estimates root "$system"
note "root: first estimate after $(cat "$TMP/first") s, packages included"

# An administrator types the one line that the first command names.
fresh user ada
as ada "$system" "$clone && $first" >"$TMP/refused" 2>&1
line=$(sed -n 's/^as root, type: //p' "$TMP/refused")
case $line in
apt-get\ install*) ok ;;
*) bad "a user is told what an administrator types" "$(cat "$TMP/refused")" ;;
esac
start=$(seconds)
expect "the administrator types it" as root "$system" "$line"
took=$(($(seconds) - start))
as ada "$system" 'rm -r libestimate'
estimates ada "$system"
note "user: first estimate after $(cat "$TMP/first") s, and $took s of an administrator"

# Nobody to ask, on a machine that has a compiler: ninja from the archive, the rest from
# generated/.
fresh alone ada
as root "$system" 'apt-get install -qy --no-install-recommends gcc libc6-dev' >"$TMP/log" 2>&1 ||
	bad "a compiler" "$(tail -n 3 "$TMP/log")"
as ada "$system" "$clone && $first" >"$TMP/refused" 2>&1
advice=$(sed -n '/^or as yourself/,$s/^  //p' "$TMP/refused")
case $advice in
*ninja*PATH=*) ok ;;
*) bad "a user without administrator is told what to do" "$(cat "$TMP/refused")" ;;
esac
as ada "$system" 'rm -r libestimate'
estimates ada "$system" "$advice
"
note "user without administrator: first estimate after $(cat "$TMP/first") s"
lap >/dev/null

# The tarball needs neither git nor re2c, m4 and zlib.
fresh tarball
as root "$system" 'apt-get purge -qy git; apt-get install -qy --no-install-recommends gcc libc6-dev ninja-build' >"$TMP/log" 2>&1 ||
	bad "a compiler and ninja" "$(tail -n 3 "$TMP/log")"
git clone -q "$SRC" "$TMP/checkout" && sh "$TMP/checkout/gen/dist.sh" "$TMP/checkout" "$system/root" >/dev/null || exit 2
lap >/dev/null
expect "the tarball builds with a compiler and ninja alone, and estimates" as root "$system" '
	! command -v git && ! command -v m4 && ! command -v re2c && tar xf libestimate-*.tar.gz && cd libestimate-*/ &&
	./configure && ninja && build/calgen estimate --device jetson-orin-agx-50w-legacy calib/workloads/resnet18_b1.json'
note "tarball, compiler and ninja there: first estimate after $(lap) s"

[ "${NEWCOMER-}" = all ] || finish

fresh packages
expect "packages for Debian by their Build-Depends alone" as root "$system" '
	apt-get install -qy --no-install-recommends dpkg-dev && git clone -q /srv/libestimate && cd libestimate &&
	sh gen/dist.sh . .. && cd .. && tar xf libestimate-*.tar.gz && cd libestimate-*/ &&
	apt-get build-dep -qy --no-install-recommends ./ && dpkg-buildpackage -us -uc -b'
expect "which install" as root "$system" 'apt-get install -qy ./*.deb && calgen --version'
expect "and are purged" as root "$system" 'apt-get purge -qy calgen libestimate-dev'

checks() {
	as root "$TMP/root" "cd libestimate && $1" >"$TMP/log" 2>&1
	status=$?
	grep '^skipped: ' "$TMP/log"
	tail -n 1 "$TMP/log"
	if [ $status -eq 0 ]; then ok; else bad "$1" "$(grep -A 20 '^--- ' "$TMP/log")"; fi
}
checks "$second"
if [ -d "$SRC/../shared" ]; then
	mkdir "$TMP/root/root/shared" && checks "ninja check"
else
	skip "every test with the measurements" "no ../shared"
fi
note "every test: $(lap) s"
finish
