#!/bin/sh
# dist.sh SRC OUT: the commit of SRC as OUT/libestimate-VERSION.tar.gz, with
# generated/, so that it builds with a C compiler and ninja alone, and with debian/
# where Debian's tools look for it.  The same commit gives the same bytes.
set -eu
LC_ALL=C
export LC_ALL

src=$1 out=$(cd "$2" && pwd)
version=$(sed -n 's/^#define EST_VERSION "\(.*\)"/\1/p' "$src/lib/estimate.h")
name=libestimate-$version
cd "$src"
git rev-parse -q --verify HEAD >/dev/null || {
	echo "dist.sh: $src is no git checkout; its tarball was made from one" >&2
	exit 2
}
[ -z "$(git status --porcelain)" ] ||
	echo "dist.sh: changes that are not committed are not in the tarball" >&2
set --
for folder in lib/packaging/debian lib/packaging/debian/*/; do
	inside=${folder#lib/packaging/}
	set -- "$@" --prefix="$name/${inside%/}/"
	for file in "${folder%/}"/*; do
		[ -d "$file" ] || set -- "$@" --add-file="$file"
	done
done
# A prefix holds for what follows it, the tree takes the last one.
git archive --format=tar "$@" --prefix="$name/" HEAD | gzip -9n >"$out/.$name.tar.gz.new"
mv "$out/.$name.tar.gz.new" "$out/$name.tar.gz"
printf '%s\n' "$out/$name.tar.gz"
