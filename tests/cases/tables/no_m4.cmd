# Without m4: says so, writes nothing.
calgen=$(command -v calgen)
PATH=/nowhere "$calgen" tables -o "$TMP" in/small.json
status=$?
ls "$TMP"
exit $status
