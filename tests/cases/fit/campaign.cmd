# needs: shared
# All 240 files at once, and a random split in seven: the same calibration.
awk 'BEGIN { seed = 2026 }
{ for (i = 0; i < 7; i++) seed = (seed * 16807) % 2147483647; print >(to "." seed % 7) }' to="$TMP/list" <<END
$(find "$SHARED/orin" -name '*_b[0-9]*.json' | sort)
END
cat "$TMP"/list.* | wc -l
for k in 4 0 6 2 1 3 5; do
	xargs calgen summarize --quiet -o "$TMP/$k.sum" <"$TMP/list.$k"
done
for form in cost legacy; do
	calgen fit --quiet --form $form --peak-flops 1e12 --mode 50w --precision fp32 --id x-50w -o "$TMP/whole.json" "$SHARED/orin"
	calgen fit --quiet --form $form --peak-flops 1e12 --mode 50w --precision fp32 --id x-50w -o "$TMP/parts.json" \
		"$TMP/3.sum" "$TMP/0.sum" "$TMP/6.sum" "$TMP/1.sum" "$TMP/5.sum" "$TMP/2.sum" "$TMP/4.sum"
	cmp "$TMP/whole.json" "$TMP/parts.json" && echo "$form: the same"
done
