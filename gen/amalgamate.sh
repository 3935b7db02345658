#!/bin/sh
# amalgamate.sh SRC BUILD OUT ID...: libestimate, the devices and the families of these
# ids as two files, OUT/estimate.c and OUT/estimate.h, for those who copy sources.  A
# family (of build.ninja: FAMILY:ID,ID) brings the devices of its modes along.
set -eu
LC_ALL=C
export LC_ALL

[ $# -ge 4 ] || {
	echo "usage: amalgamate.sh SRC BUILD OUT ID..." >&2
	exit 2
}
src=$1 generated=$2/generated out=$3
shift 3
symbol() { printf 'est_%s' "$1" | tr - _; }

# Lists are lines.
devices='' families=''
add_device() {
	printf '%s\n' "$devices" | grep -qx "$1" || devices="$devices${devices:+
}$1"
}
for id; do
	id=${id%%:*}
	table=$(symbol "$id")
	if [ -f "$generated/${table}_vectors.c" ]; then
		add_device "$table"
	elif [ -f "$generated/$table.c" ]; then
		families="$families${families:+
}$table"
		for device in $(sed -n 's/^#include "\(.*\)\.h"/\1/p' "$generated/$table.c"); do
			[ "$device" = "$table" ] || add_device "$device"
		done
	else
		echo "amalgamate.sh: no device and no family $id in $generated; calgen list names them" >&2
		exit 2
	fi
done
mkdir -p "$out"
scratch=$(mktemp -d "$out/.amalgamate.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
version=$(sed -n 's/^#define EST_VERSION "\(.*\)"/\1/p' "$src/lib/estimate.h")

# FILE...: their text, what they include of ours in its place, each file once.  What
# estimate.h holds already is not said again in estimate.c.
flatten() {
	awk -v lib="$src/lib" -v generated="$generated" '
	function there(path, got) {
		got = (getline probe <path) > 0
		close(path)
		return got
	}
	function take(path, line, name) {
		if (path in taken)
			return
		taken[path] = 1
		while ((getline line <path) > 0) {
			if (line ~ /^#include "/) {
				name = line
				sub(/^#include "/, "", name)
				sub(/".*/, "", name)
				if (name != "estimate.h" && there(lib "/" name))
					take(lib "/" name)
				else if (header && there(generated "/" name))
					take(generated "/" name)
			} else if (line !~ /^#include </ || !(line in included)) {
				included[line]
				print line
			}
		}
		close(path)
	}
	BEGIN {
		header = ENVIRON["HEADER"] != ""
		for (i = 1; i < ARGC; i++) {
			name = substr(ARGV[i], match(ARGV[i], /[^\/]*$/))
			print "\n/* --- " name " --- */\n"
			take(ARGV[i])
		}
	}' "$@"
}
set_of() { # LIST SUFFIX
	for name in $1; do
		printf '%s\n' "$generated/$name$2"
	done
}
banner() {
	printf '/* libestimate %s in two files, with\n' "$version"
	printf ' *   %s\n' $families $devices
	printf ' *\n'
	printf ' * Made by gen/amalgamate.sh of the sources of the library and its tables; do not\n'
	printf ' * edit.  C99; nothing else is needed.  Compile with -ffunction-sections and\n'
	printf ' * -fdata-sections and link with --gc-sections: what is not named costs nothing.\n *\n'
	sed 's/^/ * /; s/ *$//' "$src/LICENSE"
	printf ' */\n'
}

# Paths of the tree hold no blanks but perhaps those of SRC and BUILD.
IFS='
'
{
	banner
	# shellcheck disable=SC2046
	HEADER=yes flatten "$src/lib/estimate.h" "$generated/est_classes.h" \
		$(set_of "$devices" .h) $(set_of "$families" .h)
} >"$scratch/estimate.h"
{
	banner
	printf '#define EST_CORE_BODIES\n#include "estimate.h"\n'
	# shellcheck disable=SC2046
	HEADER='' flatten "$src/lib/table.h" "$src/lib/est_core.h" $(ls "$src"/lib/*.c) $(set_of "$devices" .c) \
		$(set_of "$devices" _vectors.c) |
		grep -v '^#define EST_CORE_BODIES'
	for name in $families; do
		# Each file calls them so.
		printf '\n#define modes %s_modes' "$name"
		HEADER='' flatten "$generated/$name.c"
		echo '#undef modes'
	done
} >"$scratch/estimate.c"
mv "$scratch/estimate.h" "$scratch/estimate.c" "$out/"
printf '%s\n' "$out/estimate.c" "$out/estimate.h"
