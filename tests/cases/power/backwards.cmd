sh in.sh | sed '4s/10:00:04/09:00:04/' >"$TMP/a.log"
calgen power "$TMP/a.log"
