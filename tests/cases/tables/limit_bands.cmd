# 255 uncertainties of segments and that of the class: as many as a table holds;
# with that of a second class they are too many.
# needs: m4
sh limit.sh 255 255
calgen tables -o "$TMP" "$TMP/limit.json"
sed 's/"generic": {/"memory": {"combine": "sum", "launch": [], "uncertainty": {"sd_shared": 0.9, "sd_independent": 0.2, "bound_lo": 0.5, "bound_hi": 2}, "memory": {"quantity": "ps_per_byte", "below": "hold", "above": "hold", "segments": [{"from_bytes": 0, "to_bytes": null, "start": 1, "end": 1}]}},\
        &/' "$TMP/limit.json" >"$TMP/more.json"
calgen tables -o "$TMP" "$TMP/more.json" 2>&1 | grep -o 'error: .*'
