# needs: cc m4 ar
# Members of an archive, with names that need its table of long names.
. ./image.sh
object ../audit/in/base.json "$TMP/a_board_with_a_very_long_name.o"
object ../estimate/in/small.json "$TMP/small.o"
(cd "$TMP" && ar cq boards.a small.o a_board_with_a_very_long_name.o)
calgen extract --list "$TMP/boards.a" | no_offsets
