# A baked device comes back from its table with the rows of its file: the values
# to the proven error, the sizes to the 27 bits of a key.
calgen list --json | sed -n 's/^    {"id": "\([^"]*\)", "family.*/\1/p' >"$TMP/ids"
while read -r id; do
	[ -f "$ROOT/calib/$id.json" ] || continue
	calgen show --format csv "$ROOT/calib/$id.json" >"$TMP/file"
	calgen show --format csv --device "$id" >"$TMP/device"
	for part in file device; do
		cut -d, -f 1-4,7 "$TMP/$part" >"$TMP/$part.words"
		cut -d, -f 5,6,8-11 "$TMP/$part" >"$TMP/$part.numbers"
	done
	cmp "$TMP/file.words" "$TMP/device.words"
	paste -d, "$TMP/file.numbers" "$TMP/device.numbers" | awk -F, -v id="$id" 'NR > 1 {
		for (i = 1; i <= 6; i++) {
			d = $i - $(i + 6)
			if (d < 0) d = -d
			if (d > (i < 3 ? 1e-7 : 0.0015) * $i)
				print id ", row " NR ": " $(i + 6) " for " $i
		}
	}'
done <"$TMP/ids"
echo compared
