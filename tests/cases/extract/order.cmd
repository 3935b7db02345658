# needs: m4 powerpc64-linux-gnu-gcc
# A big-endian object on a little-endian machine is told, not misread.
. ./image.sh
mkdir "$TMP/c" && calgen tables --quiet -o "$TMP/c" ../audit/in/base.json
powerpc64-linux-gnu-gcc -ffreestanding -I "$ROOT/lib" -c "$TMP/c/est_board_10w.c" -o "$TMP/big.o" || exit 2
calgen extract "$TMP/big.o" 2>"$TMP/said"
echo "status $?"
no_offsets <"$TMP/said"
