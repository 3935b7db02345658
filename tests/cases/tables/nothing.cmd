# One wrong file of two: nothing is written.
# needs: m4
calgen tables -o "$TMP" in/small.json peak.json
status=$?
ls "$TMP"
exit $status
