# needs: m4
# Where a calibration goes: the output, a file, a folder that is there, one that is made.
calgen tables -q --format image -o "$TMP" ../audit/in/base.json
image=$TMP/board-10w.est
calgen extract "$image" | tail -n 1
calgen extract -o "$TMP/one.json" "$image" && calgen check "$TMP/one.json"
mkdir "$TMP/there"
calgen extract -o "$TMP/there" "$image" && ls "$TMP/there"
calgen extract -o "$TMP/made/" "$image" && ls "$TMP/made"
calgen extract --only board-20w "$image" 2>&1
echo "status $?"
: >"$TMP/empty"
calgen extract "$TMP/empty" 2>&1
calgen extract -o "$TMP/none.json" "$TMP/empty" 2>&1
ls "$TMP/none.json" 2>&1 | sed 's/.*: //'
