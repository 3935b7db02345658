# Time without samples is reported and left out.
sh in.sh | sed '4s/10:00:04/10:00:14/; 5s/10:00:05/10:00:15/' >"$TMP/a.log"
calgen power "$TMP/a.log"
sh in.sh | sed '4s/10:00:04/10:00:05/; 5s/10:00:05/10:00:06/' >"$TMP/b.log"
calgen power "$TMP/b.log" | sed -n 1p
