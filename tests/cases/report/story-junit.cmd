# Legacy to fitted as junit: the shortest, and how much the others say.
. ./story.sh
story --format junit --brief >"$TMP/brief"
story --format junit >"$TMP/usual"
story --format junit --full >"$TMP/full"
sed -n '1,80p' "$TMP/brief"
grep -c '<testcase' "$TMP/brief" "$TMP/usual" "$TMP/full" | sed 's/.*\///'
calgen audit --format junit --brief in/legacy.json in/fitted.json | sed -n 1,12p
