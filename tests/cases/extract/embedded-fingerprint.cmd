# needs: cc m4
# 48 bytes that name the calibration and do not hold it.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" --embed fingerprint
calgen extract --list "$TMP/base.o" | no_offsets
grep -c 'est_board_10w_calibration\[48\]' "$TMP/c/est_board_10w.c"
