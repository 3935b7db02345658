# The last of three files does not fit: none of them is written.
# needs: m4
(ulimit -f 16 && calgen tables -o "$TMP" in/small.json)
status=$?
ls "$TMP"
exit $status
