# needs: cc m4 strip
# Two devices in a stripped, position-independent program and in a shared library.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" && object ../estimate/in/small.json "$TMP/small.o"
program "$TMP/program" "$TMP/base.o" "$TMP/small.o" -pie
cc -shared -o "$TMP/program.so" "$TMP/base.o" "$TMP/small.o"
strip "$TMP/program" "$TMP/program.so"
for image in program program.so; do
	echo "$image:"
	calgen extract --list "$TMP/$image" | no_offsets
	calgen extract -o "$TMP/$image.out/" "$TMP/$image"
	(cd "$TMP/$image.out" && ls && calgen check --strict .)
done
calgen extract --only board-10w "$TMP/program" | cmp - "$TMP/program.out/board-10w.json"
gzip -c "$TMP/program" | calgen extract --list - | no_offsets
