# -o writes the file and nothing else; not even that after an error.
calgen estimate --calib in/small.json --json -o "$TMP/a.json" in/work.json
calgen estimate --calib in/small.json --json in/work.json | cmp - "$TMP/a.json"
calgen estimate --calib in/small.json --json -o "$TMP/b.json" in/work.json in/half.json
status=$?
ls "$TMP"
exit $status
