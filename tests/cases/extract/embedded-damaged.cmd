# needs: cc m4 objcopy
# A damaged record is left out with its reason, a sound one of another table is
# not taken for this one's; the table answers in both cases.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" --embed json
table "$TMP/base.o" "$TMP/base.bin"
objcopy -O binary --only-section=.est_calibration "$TMP/base.o" "$TMP/record"
cat "$TMP/base.bin" "$TMP/record" >"$TMP/good"
calgen extract --list "$TMP/good" | no_offsets
cp "$TMP/good" "$TMP/bad"
patch "$TMP/bad" $(($(wc -c <"$TMP/base.bin") + 200)) 000
calgen extract --list "$TMP/bad" 2>&1 | no_offsets
cp "$TMP/good" "$TMP/bad"
patch "$TMP/bad" $(($(wc -c <"$TMP/base.bin") + 40)) 000
calgen extract --list "$TMP/bad" 2>&1 | no_offsets
object ../estimate/in/small.json "$TMP/small.o" && table "$TMP/small.o" "$TMP/small.bin"
cat "$TMP/small.bin" "$TMP/record" >"$TMP/other"
calgen extract --list "$TMP/other" | no_offsets
