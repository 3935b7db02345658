sh in.sh >"$TMP/a.log"
calgen power --json "$TMP/a.log"
