# What is known of the measurements stands in the file, and their fingerprint.
sh rows.sh >"$TMP/a.csv"
calgen fit --quiet --id acme-x1-10w --title 'a made-up campaign' --url https://example.org \
	--licence MIT --date 2026-01-02 --like in/truth.json -o "$TMP/x.json" "$TMP/a.csv"
sed -n '/^  "batch"/,/^  },/p' "$TMP/x.json" | sed 's/SHA-256 [0-9a-f]*/SHA-256 …/'
calgen fit --quiet --id acme-x1-10w --date 2026-13-02 -o "$TMP/y.json" "$TMP/a.csv"
echo "exit $?"
