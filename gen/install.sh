#!/bin/sh
# install.sh SRC BUILD PREFIX HEADER...: puts calgen with its manual and completions,
# and the library with its headers, manual, pkg-config and CMake files under
# DESTDIR/PREFIX.
set -eu
LC_ALL=C
export LC_ALL

src=$1 build=$2 prefix=$3 to=${DESTDIR-}$3
shift 3
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
# fill TEMPLATE: its @WORDS@ replaced, under its own name
fill() {
	name=${1##*/}
	# A prefix may hold what sed takes for more than itself.
	text=$(printf '%s' "$prefix" | sed 's/[&|\\]/\\&/g')
	sed "s|@PREFIX@|$text|; s|@VERSION@|$version|" "$1" >"$made/${name%.in}"
}

copy 755 "$build/calgen" "$to/bin"
copy 644 "$build/libestimate.a" "$to/lib"
for header in "$src/lib/estimate.h" "$src/lib/table.h" "$@"; do
	copy 644 "$header" "$to/include/estimate"
done

for template in "$src"/lib/packaging/estimate*.in; do
	fill "$template"
done
copy 644 "$made/estimate.pc" "$to/lib/pkgconfig"
for part in estimate-config.cmake estimate-config-version.cmake; do
	copy 644 "$made/$part" "$to/lib/cmake/estimate"
done

"$build/calgen" --manual >"$made/calgen.1"
awk -f "$src/gen/manual.awk" "$src/lib/estimate.h" >"$made/estimate.3"
copy 644 "$made/calgen.1" "$to/share/man/man1"
copy 644 "$made/estimate.3" "$to/share/man/man3"
"$build/calgen" --completion bash >"$made/calgen"
"$build/calgen" --completion zsh >"$made/_calgen"
copy 644 "$made/calgen" "$to/share/bash-completion/completions"
copy 644 "$made/_calgen" "$to/share/zsh/site-functions"
