# needs: cc m4 ld
# Linked again into one object, and to another address.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" && object ../estimate/in/small.json "$TMP/small.o"
ld -r -o "$TMP/both.o" "$TMP/base.o" "$TMP/small.o"
program "$TMP/moved" "$TMP/both.o" -Wl,--section-start=.rodata=0x7000000 -no-pie
calgen extract --list "$TMP/both.o" | no_offsets
calgen extract --list "$TMP/moved" | no_offsets
