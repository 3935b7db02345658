# needs: cc m4 objcopy
# A flash dump: three slots, at no word boundary; the first device stands twice,
# and once more with another table.
. ./image.sh
sed 's/"tdp_mw": [0-9]*/"tdp_mw": 9999/; s/"launch_ns": 150000/"launch_ns": 150001/' ../audit/in/base.json >"$TMP/new.json"
object ../audit/in/base.json "$TMP/base.o" && table "$TMP/base.o" "$TMP/base.bin"
object "$TMP/new.json" "$TMP/new.o" && table "$TMP/new.o" "$TMP/new.bin"
{ printf 'boot' && cat "$TMP/base.bin" && printf '\377\377\377' && cat "$TMP/new.bin" "$TMP/base.bin"; } >"$TMP/flash"
calgen extract --list "$TMP/flash" | no_offsets
calgen extract -o "$TMP/out" "$TMP/flash" && ls "$TMP/out" | no_offsets
calgen extract "$TMP/flash" | grep -c '"device_id": "board-10w"'
