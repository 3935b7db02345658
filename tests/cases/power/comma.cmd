# Decimals of a locale.
sh in.sh | sed '2s/4562mW/4562,5mW/; 3s|671mW/671mW|0,671mW/0,671mW|' >"$TMP/a.log"
calgen power "$TMP/a.log"
