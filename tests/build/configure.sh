#!/bin/sh
# The options of configure, and what it says of a machine that lacks things.
. "$SRC/tests/suite.sh"

unset CC CFLAGS AR LDFLAGS HOSTCC HOSTCFLAGS RE2C M4 ZLIB
copy_fresh_tree "$TMP/tree" && mkdir "$TMP/out" && cd "$TMP/out" || exit 2
SRC=$TMP/tree
# says STATUS PATTERN OPTION...: configure ends so and prints a matching line
says() {
	want=$1 pattern=$2
	shift 2
	output=$(sh "$SRC/configure" "$@" 2>&1)
	status=$?
	if [ $status -eq "$want" ] && printf '%s\n' "$output" | grep -q -e "$pattern"; then
		ok
	else
		bad "configure $* says '$pattern' with status $want" "status $status: $output"
	fi
}
says 2 "unknown option '--frobnicate'" --frobnicate
says 2 "unknown option 'words'" words
says 2 "'--prefix=relative': --prefix=DIR takes an absolute path" --prefix=relative
says 2 'not below --prefix=/opt/x' --prefix=/opt/x --libdir=/usr/lib
says 2 "'--cross' lacks its value" --cross arm-none-eabi
says 2 "there are --bootstrap and --bootstrap=all" --bootstrap=tests
says 0 '--cross=TRIPLET' --help
says 2 "no calib/acme-x1.json" --tables=acme-x1
sed 's/"device_id": "[^"]*"/"device_id": "acme-x2"/' "$SRC"/calib/i7*.json >"$SRC/calib/acme-x1.json"
says 2 'calib/acme-x1.json: device_id is "acme-x2"'
rm "$SRC/calib/acme-x1.json"
says 2 'no quux-gcc' --cross=quux
says 2 'native build' --cross=quux --sanitize=address
says 2 'cannot build a program' CC=false
says 2 'quux-cc: .*not found' CC=quux-cc
if [ ! -f build.ninja ]; then ok; else bad "a refused configure leaves no build.ninja"; fi
says 0 'tables come from generated/' M4=no
says 0 'lexers come from generated/' RE2C=no
says 0 'missing for the build: re2c m4' RE2C=no M4=no
says 0 'vendor/bootstrap build' RE2C=no
says 0 'refuse gzip' ZLIB=no
if have m4; then
	mkdir "$TMP/other" && ln -s "$(command -v m4)" "$TMP/other/gm4"
	says 0 'GNU M4' M4="$TMP/other/gm4"
	if grep -q "M4=$TMP/other/gm4 build/calgen-bare tables" build.ninja; then ok; else
		bad "calgen runs the m4 that configure found"; fi
fi

# What was asked for stands in the file and is asked for again by the rule.
set -- "$SRC"/calib/*-*.json
device=$(basename "$1" .json)
if have m4; then
	alone='$'
	set -- --tables="$device"
else
	alone=''
	set --
	skip "--tables" "no m4"
fi
says 0 "devices *$device$alone" "$@" --prefix=/opt/x --debug --werror \
	--sanitize=address,undefined CFLAGS='-O1 -DX="a b"'
for text in -Werror -fsanitize=address,undefined '-O1 -DX="a b"' "CFLAGS='-O1 -DX=\"a b\"'" --prefix=/opt/x; do
	if grep -qF -e "$text" build.ninja; then ok; else bad "build.ninja has $text"; fi
done
nothing "a word between two @ is left" "$(grep -n '@[A-Z0-9_]*@' build.ninja)"
cp build.ninja before
again=$(sed -n 's/^  command = \(sh .*configure .*\)/\1/p' build.ninja | sed 's/\$\$/$/g; s|\$src|'"$SRC"'|')
expect "the rule that makes build.ninja" sh -c "$again"
expect "the rule makes the same file" cmp before build.ninja

# A machine that lacks things, and one that may not install them.
mkdir "$TMP/bin"
for tool in sh cat sed awk tr id dirname env grep; do
	ln -s "$(command -v $tool)" "$TMP/bin/$tool"
done
printf '#!/bin/sh\nexit 1\n' >"$TMP/bin/cc"
printf '#!/bin/sh\necho 1000\n' >"$TMP/bin/id.new"
chmod +x "$TMP/bin/cc" "$TMP/bin/id.new" && mv -f "$TMP/bin/id.new" "$TMP/bin/id"
for manager in apt-get dnf apk pacman; do
	rm -f "$TMP/bin/apt-get" "$TMP/bin/dnf" "$TMP/bin/apk" "$TMP/bin/pacman"
	printf '#!/bin/sh\necho called "$@"\n' >"$TMP/bin/$manager"
	chmod +x "$TMP/bin/$manager"
	output=$(PATH=$TMP/bin CC=cc sh "$SRC/vendor/bootstrap" build 2>&1 </dev/null)
	status=$?
	if [ $status -eq 3 ] && printf '%s\n' "$output" | grep -q "^as root, type: $manager .*re2c m4" &&
		! printf '%s\n' "$output" | grep -q called; then
		ok
	else
		bad "without root, bootstrap names one command of $manager" "status $status: $output"
	fi
done

# Now root: it is typed.
printf '#!/bin/sh\necho 0\n' >"$TMP/bin/id"
output=$(PATH=$TMP/bin CC=cc sh "$SRC/vendor/bootstrap" build 2>&1 </dev/null)
if printf '%s\n' "$output" | grep -q '^called -S --needed .*ninja re2c m4 zlib'; then ok; else
	bad "as root, bootstrap installs" "$output"; fi
rm "$TMP/bin/pacman"
output=$(PATH=$TMP/bin CC=cc sh "$SRC/vendor/bootstrap" build 2>&1 </dev/null)
status=$?
if [ $status -eq 2 ]; then ok; else bad "without a package manager, bootstrap exits 2" "$output"; fi

# Who may not install builds with what is there, where that is a compiler and ninja.
few=$TMP/few
mkdir "$few"
for tool in sh cat sed awk tr env grep as ld ar cp mv rm mktemp dirname sort uname; do
	ln -s "$(command -v $tool)" "$few/$tool"
done
ln -s "$(command -v cc)" "$few/cc"
printf '#!/bin/sh\necho 1000\n' >"$few/id"
printf '#!/bin/sh\nexit 1\n' >"$few/apt-get"
chmod +x "$few/id" "$few/apt-get"
mkdir "$TMP/runner" && ln -s "$few/id" "$TMP/runner/ninja"
unset NINJA
whole=$PATH PATH=$few
says 2 "no ninja, which runs the build: vendor/bootstrap build installs it or says how" --bootstrap
says 2 "dpkg-deb -x ninja-build_" --bootstrap
PATH=$few:$TMP/runner
says 0 "^as root, type: apt-get install .* re2c m4" --bootstrap
PATH=$whole
nothing "the manifest: a line without 13 columns, or without a checksum" "$(
	awk -F ' [|] ' '!/^#/ && (NF != 13 || length($12) != 64 || $12 ~ /[^0-9a-f]/)' "$SRC/vendor/manifest")"
finish
