# More samples than the process may know: those beyond are corrected all the same.
calgen stages simulate --seed 1 --num-configs 400 -o "$TMP/s.csv"
calgen stages simulate --seed 2 --num-configs 400 -o "$TMP/t.csv"
calgen transfer --source "$TMP/s.csv" --target "$TMP/t.csv" --samples 320 --repeat 1 --json -o "$TMP/acme-x2.json" >"$TMP/o.json"
awk -F'"mape": ' '/"samples": 320, "method": "refit"/ { split($2, x, ","); print x[1] < 0.1 ? "below 10 %" : "WRONG: " x[1] }' "$TMP/o.json"
