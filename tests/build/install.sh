#!/bin/sh
# ninja install, and a program that uses nothing but what it put there.
. "$SRC/tests/suite.sh"

cd "$BUILD/.." || exit 2
install() { DESTDIR=$TMP/stage sh "$SRC/gen/install.sh" "$SRC" "$BUILD" /opt/estimate "$@"; }
expect "install" install "$BUILD"/generated/*.h
to=$TMP/stage/opt/estimate
for file in bin/calgen lib/libestimate.a include/estimate/estimate.h include/estimate/table.h \
	include/estimate/est_devices.h include/estimate/est_classes.h; do
	if [ -f "$to/$file" ]; then ok; else bad "$file is installed"; fi
done
if [ -x "$to/bin/calgen" ]; then ok; else bad "calgen can be run"; fi
if [ -n "${CROSS-}" ]; then
	skip "a program" "the library is for $CROSS"
	finish
fi
cat >"$TMP/list.c" <<'END'
#include <estimate.h>
#include <est_devices.h>
int main(void)
{
	for (size_t i = 0; i < est_devices_all_n; i++)
		if (est_device_check(est_devices_all[i], 1u << 20) != EST_OK)
			return 1;
	return est_devices_all_n == 0;
}
END
# CC may be words, and so may its flags in a build with sanitizers.
# shellcheck disable=SC2086
compile() { $CC $HOSTCFLAGS -I "$to/include/estimate" "$TMP/list.c" "$to/lib/libestimate.a" -o "$TMP/list"; }
expect "a program against the installed library" compile
expect "every installed table is sound" "$TMP/list"

# All names of all headers live together, whatever the order.
headers=$(cd "$to/include/estimate" && ls)
for order in cat 'sort -r'; do
	printf '%s\n' "$headers" | $order | sed 's/.*/#include <&>/' >"$TMP/all.c"
	echo 'int main(void) { return 0; }' >>"$TMP/all.c"
	# shellcheck disable=SC2086
	all() { $CC $HOSTCFLAGS -Werror -I "$to/include/estimate" -c "$TMP/all.c" -o "$TMP/all.o"; }
	expect "every installed header beside the others ($order)" all
done
finish
