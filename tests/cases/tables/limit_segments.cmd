# One segment too many, and as many as a table holds.
# needs: m4
sh limit.sh 256 0
calgen tables -o "$TMP" "$TMP/limit.json"
sh limit.sh 255 0
calgen tables -o "$TMP" "$TMP/limit.json"
