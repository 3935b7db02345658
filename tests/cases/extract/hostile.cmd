# needs: cc m4 objcopy
# Headers that lie: of ELF files and archives, and more broken tables than are told.
. ./image.sh
object ../audit/in/base.json "$TMP/base.o" && table "$TMP/base.o" "$TMP/base.bin"
for offset in 40 41 46 47 58 59 60 61 62 63; do
	cp "$TMP/base.o" "$TMP/bad" && patch "$TMP/bad" $offset 377
	calgen extract --list "$TMP/bad" | no_offsets
done | uniq -c | no_offsets
dd if="$TMP/base.o" of="$TMP/bad" bs=60 count=1 2>/dev/null
calgen extract --list "$TMP/bad" 2>&1
{ printf '!<arch>\n%-16s%-12s%-6s%-6s%-8s%-10s`\n' '/99999999' 0 0 0 644 9999999999 && cat "$TMP/base.o"; } >"$TMP/bad"
calgen extract --list "$TMP/bad" | no_offsets
head -c 12 "$TMP/base.bin" >"$TMP/head"
i=0
while [ $i -lt 40 ]; do
	cat "$TMP/head" && printf "%200s" ""
	i=$((i + 1))
done >"$TMP/bad"
calgen extract --list "$TMP/bad" 2>&1 | wc -l
