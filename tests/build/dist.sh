#!/bin/sh
# ninja dist: a tarball that builds with a C compiler and ninja alone, the same bytes
# each time, with the one file and the packaging in it.
. "$SRC/tests/suite.sh"

if ! have git; then
	skip "the tarball" "no git"
	finish
fi
# A commit of the tree as it stands, with generated/ as this build makes it.
tree=$TMP/tree
commit() {
	copy_fresh_tree "$tree" && cp "$SRC"/*.md "$SRC/LICENSE" "$tree/" && cd "$tree" && git init -q &&
		git add . && git -c user.name=a -c user.email=a@example.org commit -q -m tree
}
expect "a commit of this tree" commit
mkdir "$TMP/one" "$TMP/two"
expect "a tarball" sh "$tree/gen/dist.sh" "$tree" "$TMP/one"
expect "another" sh "$tree/gen/dist.sh" "$tree" "$TMP/two"
expect "both are the same" cmp "$TMP"/one/*.tar.gz "$TMP"/two/*.tar.gz

# Nothing but the tools of a minimal system, a compiler and ninja; no zlib.
tools=$TMP/tools
mkdir "$tools"
for tool in sh cc gcc as ld ar nm sed awk grep cat cp mv rm ln mkdir mktemp tr sort head tail cut wc dirname \
	basename chmod cmp diff expr printf test uname env ls find xargs getconf touch tee id od "${NINJA:-ninja}"; do
	path=$(command -v "$tool") && case $path in /*) ln -s "$path" "$tools/" ;; esac
done
unpack() { cd "$TMP/one" && gzip -dc ./*.tar.gz | tar xf - && mv libestimate-*/ source; }
expect "it unpacks" unpack
build() {
	cd "$TMP/one/source" && PATH=$tools CC=cc HOSTCC=cc ZLIB=no ./configure && PATH=$tools ninja &&
		PATH=$tools build/calgen estimate --device jetson-orin-agx-50w-legacy calib/workloads/resnet18_b1.json
}
expect "it builds and estimates without re2c, m4 and git" build
finish
