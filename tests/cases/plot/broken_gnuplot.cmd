# Programs in the place of gnuplot: one that fails, one that says nothing, some that print
# something else than a picture.
exec 2>&1
calgen=$(command -v calgen)
mkdir "$TMP/bin"
fake() {
	printf '#!/bin/sh\ncat >/dev/null\n%s\n' "$1" >"$TMP/bin/gnuplot" && chmod +x "$TMP/bin/gnuplot"
	shift
	PATH=$TMP/bin:$PATH "$calgen" plot curves ../estimate/in/small.json --of latency -o "$TMP/a" "$@"
	echo "status $?"
	ls "$TMP" | grep '^a'
	rm -f "$TMP"/a.*
}
fake 'exit 1'
fake 'exit 0'
fake 'kill -9 $$'
fake 'echo text'
fake 'echo "<svg></svg>"'
fake 'echo "<svg><title>t</title></svg>"'
fake 'echo "<svg><title>t</title><desc>d]]></desc>]]></svg>"'
fake 'echo text' --format png
fake "printf '%64s' IHDR" --format png
