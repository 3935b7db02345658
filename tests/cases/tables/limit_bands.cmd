# 255 uncertainties of segments and that of the class: as many as a table holds;
# with that of a second class they are too many.
# needs: m4
sh limit.sh 255 255
calgen tables -o "$TMP" "$TMP/limit.json"
sed 's/"generic": {/"memory": {"combine": "sum", "launch": [], "uncertainty": {"sd_shared": 0.9, "sd_independent": 0.2, "bound_lo": 0.5, "bound_hi": 2}, "memory": {"quantity": "ps_per_byte", "below": "hold", "above": "hold", "segments": [{"from_bytes": 0, "to_bytes": null, "start": 1, "end": 1}]}},\
        &/' "$TMP/limit.json" >"$TMP/more.json"
calgen tables -o "$TMP" "$TMP/more.json" 2>&1 | grep -o 'error: .*'
sed 's/0\.9, "sd_ind/0.8, "sd_ind/; s/"memory": {"combine": "sum"/"matmul": {"combine": "sum"/; s/ps_per_byte/ps_per_flop/; s/_bytes/_flops/g; s/, "memory": {"quan/, "compute": {"quan/' "$TMP/more.json" | sed -n '/"matmul"/p' >"$TMP/line"
sed "/^ *\"memory\": {\"combine\"/r $TMP/line" "$TMP/more.json" >"$TMP/two.json"
calgen tables -o "$TMP" "$TMP/two.json" 2>&1 | grep -o 'error: .*'
