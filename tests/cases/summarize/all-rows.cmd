# All wrong rows of a file are named, not only the first.
exec 2>&1
sed 's/"mean": 0.5,/"mean": -1,/; s/"flops": 0,/"flops": 0.5e-400x,/' in/rows.json >"$TMP/a.json"
sed 's/"mean": 0.5,/"mean": -1,/; s/"total_bytes": 500000/"total_bytes": -1/; s/"mean": 0.75/"mean": 0/' in/rows.json >"$TMP/b.json"
calgen summarize -o - "$TMP/a.json"
calgen summarize -o - "$TMP/b.json" in/rows.json
