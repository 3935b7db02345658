# needs: cc m4 strip
# The embedded calibration comes back whole: the audit finds no difference.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" --embed json
program "$TMP/program" "$TMP/base.o" && strip "$TMP/program"
calgen extract --list "$TMP/program" | no_offsets
calgen extract -o "$TMP/back.json" "$TMP/program"
calgen audit --format line ../audit/in/base.json "$TMP/back.json"
cat "$TMP/back.json"
