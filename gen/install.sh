#!/bin/sh
# install.sh SRC BUILD PREFIX LIBDIR HEADER...: puts calgen with its manual and
# completions, and the library with its headers, manual, pkg-config and CMake files under
# DESTDIR/PREFIX; LIBDIR is below it ("lib").
set -eu
LC_ALL=C
export LC_ALL

src=$1 build=$2 prefix=$3 libdir=$4 to=${DESTDIR-}$3
shift 4
version=$(sed -n 's/^#define EST_VERSION "\(.*\)"/\1/p' "$src/lib/estimate.h")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

# copy MODE FILE DIRECTORY [NAME]
copy() {
	name=${4-${2##*/}}
	mkdir -p "$3"
	cp "$2" "$3/.$name.new"
	chmod "$1" "$3/.$name.new"
	mv "$3/.$name.new" "$3/$name"
	printf '%s\n' "$3/$name"
}
# A folder may hold what sed takes for more than itself.
quoted() { printf '%s' "$1" | sed 's/[&|\\]/\\&/g'; }
# The way back from the library to the prefix.
up=$(printf '%s' "${libdir%/}" | sed 's|[^/][^/]*|..|g')
# fill TEMPLATE: its @WORDS@ replaced, under its own name
fill() {
	name=${1##*/}
	sed "s|@PREFIX@|$(quoted "$prefix")|; s|@LIBDIR@|$(quoted "$libdir")|; s|@UP@|$up|
		s|@VERSION@|$version|" "$1" >"$made/${name%.in}"
}

copy 755 "$build/calgen" "$to/bin"
copy 644 "$build/libestimate.a" "$to/$libdir"
copy 644 "$build/libestimate_vectors.a" "$to/$libdir"
for header in "$src/lib/estimate.h" "$src/lib/table.h" "$@"; do
	copy 644 "$header" "$to/include/estimate"
done

for template in "$src"/lib/packaging/estimate*.in; do
	fill "$template"
done
copy 644 "$made/estimate.pc" "$to/$libdir/pkgconfig"
for part in estimate-config.cmake estimate-config-version.cmake; do
	copy 644 "$made/$part" "$to/$libdir/cmake/estimate"
done

"$build/calgen" --manual >"$made/calgen.1"
awk -f "$src/gen/manual.awk" "$src/lib/estimate.h" >"$made/estimate.3"
copy 644 "$made/calgen.1" "$to/share/man/man1"
copy 644 "$made/estimate.3" "$to/share/man/man3"
"$build/calgen" --completion bash >"$made/calgen"
"$build/calgen" --completion zsh >"$made/_calgen"
copy 644 "$made/calgen" "$to/share/bash-completion/completions"
copy 644 "$made/_calgen" "$to/share/zsh/site-functions"
