# needs: shared
# The same board two days apart in two modes: learned in one, judged in the other.
for pair in '15w 30w' '30w 15w'; do
	set -- $pair
	calgen analyze --noise "$SHARED/orin_repeat/$1" "$SHARED/orin/$1/fp32" -o "$TMP/$1.json" >"$TMP/text"
	calgen audit --noise "$TMP/$1.json" --fail-on never --format json "$SHARED/orin_repeat/$2" "$SHARED/orin/$2/fp32" >"$TMP/out"
	grep -o '"operations": 399, "flagged": [0-9]*' "$TMP/out"
	grep -o '"naive": [0-9][0-9]*' "$TMP/out"
	grep -o '"power": .*"found": [0-9.]*' "$TMP/out" | sed 's/.*{\("detectable_times": 2, "found": [01].\{0,4\}\).*/\1/'
done
