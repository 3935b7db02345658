# An exact affine map between two devices: both affine methods find it, refit as well;
# the text names the sample, the table and the number that is worth it.
sh in.sh a >"$TMP/a.csv"
sh in.sh b >"$TMP/b.csv"
calgen transfer --source "$TMP/a.csv" --target "$TMP/b.csv" --samples 10 --repeat 3 --method affine-relative \
	-o "$TMP/acme-x2.json" | sed 's/\(\.[0-9]\)[0-9]*/\1/g; s/[0-9.][0-9.]*e-[0-9]*/0.0/g; s/  */ /g; s/ 0 / 0.0 /g; s/ 0 / 0.0 /g' |
	grep -v -e ' scratch ' -e ' refit ' -e ' auto '
calgen check "$TMP/acme-x2.json"
grep -o '"transfer": .*' "$TMP/acme-x2.json"
grep -A 3 '"sources"' "$TMP/acme-x2.json"
