sh in.sh | sed 's/$/\r/' >"$TMP/a.log"
calgen power "$TMP/a.log" | sed 1d >"$TMP/crlf"
sh in.sh >"$TMP/b.log"
calgen power "$TMP/b.log" | sed 1d | cmp - "$TMP/crlf"
