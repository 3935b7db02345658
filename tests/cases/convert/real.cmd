# needs: shared m4
# The four real files: warnings, a table each, refused with --strict.
for mode in 15w 30w 50w maxn; do
	file=$SHARED/orin/$mode/efficiency_curves_fp32.json
	calgen convert --quiet -o "$TMP/$mode.json" "$file" || exit
	calgen check --quiet --strict "$TMP/$mode.json" || exit
	calgen check "$file" 2>/dev/null
	calgen tables -o "$TMP" "$file" 2>/dev/null | sed "s/:.*/: compiled/"
	calgen check --strict "$file" >/dev/null 2>&1 || echo "$mode: refused"
	calgen convert --strict -o "$TMP/no.json" "$file" >/dev/null 2>&1 || echo "$mode: not converted"
done
ls "$TMP"
