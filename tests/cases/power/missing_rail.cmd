# A line that lacks a rail.
sh in.sh | sed '3s/VDD_IN [^ ]* //' >"$TMP/a.log"
calgen power "$TMP/a.log"
