# needs: gzip
# The whole file is read, a cut one and one with an end that is no gzip are not.
gzip -cn numbers_not.json >"$TMP/whole.json"
dd if="$TMP/whole.json" of="$TMP/cut.json" bs=40 count=1 2>/dev/null
{ cat "$TMP/whole.json" && echo more; } >"$TMP/more.json"
calgen check --syntax-only "$TMP/whole.json" || exit 9
calgen check --syntax-only "$TMP/cut.json" "$TMP/more.json" 2>"$TMP/err"
status=$?
# How many bytes it takes is gzip's affair.
sed 's/after [0-9]* bytes/after N bytes/' "$TMP/err" >&2
exit $status
