#!/bin/sh
# install.sh SRC BUILD PREFIX HEADER...: puts calgen, the library and its headers
# under DESTDIR/PREFIX.
set -eu

src=$1 build=$2 to=${DESTDIR-}$3
shift 3
mkdir -p "$to/bin" "$to/lib" "$to/include/estimate"
# copy MODE FILE DIRECTORY
copy() {
	cp "$2" "$3/.${2##*/}.new"
	chmod "$1" "$3/.${2##*/}.new"
	mv "$3/.${2##*/}.new" "$3/${2##*/}"
	printf '%s\n' "$3/${2##*/}"
}
copy 755 "$build/calgen" "$to/bin"
copy 644 "$build/libestimate.a" "$to/lib"
for header in "$src/lib/estimate.h" "$src/lib/table.h" "$@"; do
	copy 644 "$header" "$to/include/estimate"
done
