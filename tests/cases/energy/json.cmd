# needs: jq
# The report of --json: what the text says, of every group and row; bounds and the constant
# power where there are some.
sh rows.sh 8 >"$TMP/a.csv"
calgen validate --form energy --leave-out network --json "$TMP/a.csv" >"$TMP/a.json"
jq -c 'keys, .groups_by, (.groups | length), (.rows | length), (.rows[0] | keys)' "$TMP/a.json"
jq -c '(.constant_power_mape > .mape), (.improvement > 0), (.rows | all(.lo_pj <= .hi_pj and .predicted_pj > 0))' "$TMP/a.json"
sh rows.sh 4 >"$TMP/a.csv"
calgen validate --form energy --leave-out network --json "$TMP/a.csv" | jq -c '[.coverage, .rows[0].lo_pj, .rows[0].hi_pj, .groups[0].coverage]'
calgen fit --quiet --form energy --id x1 -o "$TMP/x1.json" "$TMP/a.csv"
calgen validate --form energy --json "$TMP/x1.json" "$TMP/a.csv" | jq -c '[.constant_power_mape, .improvement, .rows[0].constant_power_pj]'
