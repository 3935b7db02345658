# Made-up requests of a multimodal model: errors on held-out configurations, stage by
# stage and beside one model of the total.
calgen stages simulate --seed 3 --num-configs 200 | head -n 3
calgen stages simulate --seed 3 --num-configs 200 -o "$TMP/a.csv"
calgen stages eval "$TMP/a.csv" | sed 's/\(\.[0-9]\)[0-9]*/\1/g; s/  */ /g'
calgen stages simulate --seed 3 --num-configs 200 | cmp - "$TMP/a.csv" && echo same bytes
