# The folder of the results is made where there is none, one level, and not for nothing.
calgen tables --quiet -o "$TMP/new" "$ROOT/calib/i7-12700k-legacy.json"
(cd "$TMP/new" && ls)
calgen tables --quiet -o "$TMP/wrong" error.json 2>/dev/null
[ -e "$TMP/wrong" ] || echo 'no folder without a result'
calgen tables --quiet -o "$TMP/none/new" "$ROOT/calib/i7-12700k-legacy.json"
