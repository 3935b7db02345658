# needs: cc m4 objcopy
# Each damage has its reason, and nothing is written; other devices can be asked for.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" && table "$TMP/base.o" "$TMP/base.bin"
object ../estimate/in/small.json "$TMP/small.o" && table "$TMP/small.o" "$TMP/small.bin"
try() {
	echo "== $1"
	calgen extract -o "$TMP/out.json" "$TMP/bad" 2>"$TMP/said"
	status=$?
	no_offsets <"$TMP/said"
	echo "status $status"
	[ ! -e "$TMP/out.json" ] || echo 'WRONG: something was written'
}
cp "$TMP/base.bin" "$TMP/bad" && patch "$TMP/bad" 200 125 && try 'a bit of the words'
cp "$TMP/base.bin" "$TMP/bad" && patch "$TMP/bad" 12 125 && try 'a bit of the CRC-32'
cp "$TMP/base.bin" "$TMP/bad" && patch "$TMP/bad" 4 011 && try 'a newer ABI'
cp "$TMP/base.bin" "$TMP/bad" && patch "$TMP/bad" 11 001 && try 'a length beyond all'
cp "$TMP/base.bin" "$TMP/bad" && patch "$TMP/bad" 8 001 && patch "$TMP/bad" 9 000 && try 'a length below all'
dd if="$TMP/base.bin" of="$TMP/bad" bs=500 count=1 2>/dev/null && try 'cut short'
dd if="$TMP/base.bin" of="$TMP/bad" bs=20 count=1 2>/dev/null && try 'cut in its header'
printf "$(od -An -v -tx4 "$TMP/base.bin" | awk '{ for (i = 1; i <= NF; i++) for (k = 1; k < 9; k += 2)
	printf "\\%03o", index("123456789abcdef", substr($i, k, 1)) * 16 + index("123456789abcdef", substr($i, k + 1, 1)) }')" >"$TMP/bad" && try 'the other byte order'
cp "$TMP/base.bin" "$TMP/bad" && patch "$TMP/bad" 200 125 && cat "$TMP/small.bin" >>"$TMP/bad" && try 'one of two'
echo '== the other of two'
calgen extract --list --only "$(calgen extract --list "$TMP/small.bin" | sed 's/ .*//')" "$TMP/bad" | no_offsets
