#!/bin/sh
# amalgamate.sh SRC BUILD OUT ID...: libestimate and the devices of these ids as two
# files, OUT/estimate.c and OUT/estimate.h, for those who copy sources.
set -eu
LC_ALL=C
export LC_ALL

usage="usage: amalgamate.sh SRC BUILD OUT ID..."
[ $# -ge 4 ] || {
	echo "$usage" >&2
	exit 2
}
src=$1 generated=$2/generated out=$3
shift 3
for id; do
	[ -f "$generated/est_$(printf '%s' "$id" | tr - _).c" ] || {
		echo "amalgamate.sh: no device $id in $generated; calgen list names them" >&2
		exit 2
	}
done
mkdir -p "$out"
scratch=$(mktemp -d "$out/.amalgamate.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
version=$(sed -n 's/^#define EST_VERSION "\(.*\)"/\1/p' "$src/lib/estimate.h")

# FILE...: their text, what they include of ours in its place, each file once.
flatten() {
	awk -v lib="$src/lib" -v generated="$generated" '
	function take(path, line, name, here) {
		if (path in taken)
			return
		taken[path] = 1
		while ((here = (getline line <path)) > 0) {
			if (line ~ /^#include "/) {
				name = line
				sub(/^#include "/, "", name)
				sub(/".*/, "", name)
				if (name == "estimate.h" && !inside)
					continue
				if ((getline probe <(lib "/" name)) > 0) {
					close(lib "/" name)
					take(lib "/" name)
				} else if ((getline probe <(generated "/" name)) > 0) {
					close(generated "/" name)
					if (inside)
						take(generated "/" name)
				}
				continue
			}
			print line
		}
		close(path)
	}
	BEGIN {
		inside = ENVIRON["HEADER"] != ""
		for (i = 1; i < ARGC; i++) {
			print "/* --- " substr(ARGV[i], match(ARGV[i], /[^\/]*$/)) " */"
			take(ARGV[i])
		}
	}' "$@"
}

set_of() { # SUFFIX ID...
	suffix=$1
	shift
	for id; do
		printf '%s\n' "$generated/est_$(printf '%s' "$id" | tr - _)$suffix"
	done
}
banner() {
	printf '/* libestimate %s with the devices %s\n *\n * Made of the library and its tables by gen/amalgamate.sh; do not edit.\n *\n' \
		"$version" "$*"
	sed 's/^/ * /; s/ *$//' "$src/LICENSE"
	printf ' */\n'
}

# Paths of the tree hold no blanks but perhaps those of SRC and BUILD: lists are lines.
IFS='
'
{
	banner "$@"
	# shellcheck disable=SC2046
	HEADER=yes flatten "$src/lib/estimate.h" "$generated/est_classes.h" $(set_of .h "$@")
} >"$scratch/estimate.h"
{
	banner "$@"
	printf '#define EST_CORE_BODIES\n#include "estimate.h"\n'
	# shellcheck disable=SC2046
	HEADER='' flatten "$src/lib/table.h" "$src/lib/est_core.h" $(ls "$src"/lib/*.c) \
		$(set_of .c "$@") $(set_of _vectors.c "$@") | grep -v '^#define EST_CORE_BODIES'
} >"$scratch/estimate.c"
mv "$scratch/estimate.h" "$scratch/estimate.c" "$out/"
printf '%s\n' "$out/estimate.c" "$out/estimate.h"
