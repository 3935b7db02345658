# A total below its parts.
sh in.sh | sed 's/VDD_IN 456.mW/VDD_IN 1456mW/' >"$TMP/a.log"
calgen power "$TMP/a.log"
