# Words in either byte order; a page is a header of 32 bytes before them.
calgen tables -q --format image -o "$TMP" ../tables/in/small.json
cp "$TMP/acme-x1.est" "$TMP/little"
calgen tables -q --format image --order big -o "$TMP" ../tables/in/small.json
dd if="$TMP/acme-x1.est" of="$TMP/swapped" conv=swab 2>/dev/null
od -An -tx1 -N16 "$TMP/little"
od -An -tx1 -N16 "$TMP/acme-x1.est"
calgen tables -q --format image --page 4294967295 -o "$TMP" ../tables/in/small.json
od -An -tx1 -N48 "$TMP/acme-x1.est"
dd if="$TMP/acme-x1.est" bs=32 skip=1 2>/dev/null | cmp - "$TMP/little" && echo the same image
# What is shipped can be read back.
calgen extract "$TMP/little" | head -5
