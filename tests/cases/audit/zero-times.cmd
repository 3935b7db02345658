# A curve that takes no time over some of its sizes: the rest is drawn, in every format.
sed 's/"start": 40, "end": 20/"start": 0, "end": 0/; s/"start": 20, "end": 4/&, "acknowledges": "made up"/' in/base.json >"$TMP/old.json"
sed 's/"start": 20, "end": 4/"start": 30, "end": 6/' "$TMP/old.json" >"$TMP/new.json"
calgen audit "$TMP/old.json" "$TMP/new.json" | sed -n '/over all sizes/p'
calgen audit --format markdown "$TMP/old.json" "$TMP/new.json" | sed -n '/^<details><summary>Curves/,/details>$/p'
calgen audit --format html "$TMP/old.json" "$TMP/new.json" | grep -c '<svg'
sed '/"matmul": {/,/^        },/d' in/base.json >"$TMP/lost.json"
for format in text markdown html; do
	calgen audit --full --format $format --fail-on never in/base.json "$TMP/lost.json" | grep -c 'matmul'
done
