# needs: cc m4
# The linker drops the section when asked; the table stays.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" --embed json
echo 'extern const unsigned est_board_10w[]; int main(void) { return est_board_10w[0] == 0; }' >"$TMP/main.c"
cc -o "$TMP/kept" "$TMP/main.c" "$TMP/base.o"
cc -Wl,--gc-sections -o "$TMP/dropped" "$TMP/main.c" "$TMP/base.o"
for image in kept dropped; do
	echo "$image:"
	calgen extract --list "$TMP/$image" | no_offsets
done
