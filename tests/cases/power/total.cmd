# One rail is the board: its parts are not added.
sh in.sh >"$TMP/a.log"
calgen power "$TMP/a.log"
