# No rail draws more than the largest board that a calibration can have.
sh in.sh | sed '2s/671mW/1000000000mW/' >"$TMP/a.log"
calgen power "$TMP/a.log" 2>/dev/null | sed -n 1p
sh in.sh | sed '2s/671mW/1000000001mW/' >"$TMP/b.log"
calgen power "$TMP/b.log"
