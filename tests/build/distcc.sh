#!/bin/sh
# The library built by distcc, for this machine and for another: the same bytes as by the
# compiler itself, and every file of it compiled by the daemon that the test starts.
. "$SRC/tests/suite.sh"

for tool in distcc distccd gcc; do
	have $tool || PATH=$PATH:/usr/sbin:/sbin
	have $tool && continue
	skip "a build by distcc" "no $tool"
	finish
done

port=$((20000 + $$ % 20000)) log=$TMP/served/log
mkdir "$TMP/served" "$TMP/client" && chmod 711 "$TMP" && chmod 777 "$TMP/served" || exit 2
# It gives root away, and runs compilers of which /usr/lib/distcc has the name.
TMPDIR=$TMP/served distccd --no-detach --daemon --allow 127.0.0.1 --listen 127.0.0.1 --port $port \
	--jobs 2 --user nobody --log-file "$log" --log-level info 2>"$TMP/said" &
daemon=$!
trap 'kill $daemon 2>/dev/null' EXIT
trap 'exit 1' HUP INT TERM
# Nothing is compiled here in its place; a daemon that is not up yet is asked again.
export DISTCC_BACKOFF_PERIOD=0 DISTCC_HOSTS="127.0.0.1:$port" DISTCC_FALLBACK=0 DISTCC_SKIP_LOCAL_RETRY=1 DISTCC_DIR="$TMP/client" DISTCC_VERBOSE=0
echo 'int one;' >"$TMP/one.c"
tries=100
until distcc gcc -c "$TMP/one.c" -o "$TMP/one.o" 2>"$TMP/said.distcc"; do
	tries=$((tries - 1))
	if [ $tries -eq 0 ] || ! kill -0 $daemon 2>/dev/null; then
		skip "a build by distcc" "distccd does not serve: $(cat "$TMP/said" "$log" "$TMP/said.distcc" 2>/dev/null | tail -n 1)"
		finish
	fi
	sleep 0.2
done

# Nothing changes between the two builds.
copy_tree "$TMP/tree" || exit 2
# library FOLDER ARGUMENT...: of the committed tables, for nothing else is wanted here
library() {
	mkdir "$TMP/$1" && cd "$TMP/$1" || return
	shift
	sh "$TMP/tree/configure" M4=no RE2C=no "$@" && "$NINJA" build/libestimate.a
}
# both NAME COMPILER OPTION...
both() {
	name=$1 compiler=$2
	shift 2
	expect "$name: by the compiler" library "$name-plain" "$@" CC="$compiler"
	served=$(grep -c COMPILE_OK "$log")
	expect "$name: by distcc" library "$name-distcc" "$@" CC="distcc $compiler"
	members=$(ar t "$TMP/$name-distcc/build/libestimate.a" | wc -l)
	# The daemon logs a file after it has answered.
	tries=50
	until [ $(($(grep -c COMPILE_OK "$log") - served)) -ge "$members" ] || [ $tries -eq 0 ]; do
		tries=$((tries - 1))
		sleep 0.2
	done
	if [ $tries -gt 0 ]; then ok; else bad "$name: all of $members files by the daemon" "$(tail -n 5 "$log")"; fi
	expect "$name: the same bytes" cmp "$TMP/$name-plain/build/libestimate.a" "$TMP/$name-distcc/build/libestimate.a"
}
unset CC CFLAGS LDFLAGS HOSTCC HOSTCFLAGS
both native gcc
if have aarch64-linux-gnu-gcc; then
	both aarch64 aarch64-linux-gnu-gcc --cross=aarch64-linux-gnu
else
	skip "another machine by distcc" "no aarch64-linux-gnu-gcc"
fi
finish
