# needs: cc m4
# A table in a relocatable object is a calibration that checks without a word.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o"
calgen extract --list "$TMP/base.o" | no_offsets
calgen extract -o "$TMP/base.json" "$TMP/base.o" && calgen check --strict "$TMP/base.json"
calgen extract "$TMP/base.o"
