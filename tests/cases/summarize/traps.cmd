# Traps of the format are reported, with --strict as errors.
exec 2>&1
sed 's/FP32/FP16/' in/rows.json >"$TMP/half.json"
sed 's/"mean": 0.4/"mean": 0.9/' in/rows.json >"$TMP/peak.json"
sed 's/"mean": 0.4/"mean": 0.7/' in/rows.json >"$TMP/near.json"
for f in half peak near; do
	calgen summarize -o "$TMP/a.sum" "$TMP/$f.json"
	calgen summarize --quiet --strict -o "$TMP/a.sum" "$TMP/$f.json" && echo "$f: none"
done
