# Any split, order, repetition of summarising and kind of file ends in the same bytes.
sh rows.sh 9 >"$TMP/rows.csv"
calgen fit --quiet --id x-10w -o "$TMP/whole.json" "$TMP/rows.csv"
for seed in 1 2 3; do
	rm -f "$TMP"/part.*
	awk -v seed=$seed -v to="$TMP/part" 'NR == 1 { for (i = 0; i < 4; i++) print >(to "." i); next }
	{ seed = (seed * 16807) % 2147483647; print >(to "." seed % 4) }' "$TMP/rows.csv"
	calgen summarize --quiet -o "$TMP/a.sum" "$TMP/part.3" "$TMP/part.1"
	calgen summarize --quiet -o "$TMP/b.sum" "$TMP/part.0" "$TMP/a.sum"
	calgen fit --quiet --id x-10w -o "$TMP/parts.json" "$TMP/b.sum" "$TMP/part.2"
	cmp "$TMP/whole.json" "$TMP/parts.json" && echo the same
done
