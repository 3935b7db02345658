# The words and the proven error of one device, or why there are none.
# needs: m4
calgen tables -o "$TMP" "$1"
status=$?
ls "$TMP"
exit $status
