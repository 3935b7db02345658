# A task is words: a factor per label, or a model for each.
calgen stages simulate --seed 5 --num-configs 300 >"$TMP/a.csv"
calgen stages fit -o "$TMP/a.json" --id acme-x1-vlm "$TMP/a.csv"
grep -c '"where": {"task"' "$TMP/a.json" | sed 's/^[1-9][0-9]*$/pieces by task/'
grep -o '"labels": [^]]*]' "$TMP/a.json"
calgen check "$TMP/a.json"
# The words may come in another order or be fewer; new ones have no model.
awk -F, -v OFS=, 'NR == 1 || $5 == "question"' "$TMP/a.csv" >"$TMP/some.csv"
calgen stages eval --calib "$TMP/a.json" "$TMP/some.csv" | sed -n 1p | cut -c 1-40
sed 's/question/riddle/' "$TMP/some.csv" >"$TMP/new.csv"
calgen stages eval --calib "$TMP/a.json" "$TMP/new.csv" 2>&1
