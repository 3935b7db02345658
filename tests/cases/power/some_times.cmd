sh in.sh | sed '2s/^02-07-2026 10:00:02 //' >"$TMP/a.log"
calgen power "$TMP/a.log"
