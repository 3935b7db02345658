sh rows.sh >"$TMP/a.csv"
calgen fit --form energy --id x1 --title 'a made-up campaign' --url https://example.org \
	--licence MIT --date 2026-02-07 -o "$TMP/x1.json" "$TMP/a.csv"
calgen check "$TMP/x1.json"
sed 's/\([0-9]\.[0-9]\)[0-9]*/\1/g; s/SHA-256 [0-9a-f]*/SHA-256 HEX/' "$TMP/x1.json"
