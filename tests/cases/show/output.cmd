calgen show --format json in/acme.json >"$TMP/a.json"
calgen check --syntax-only "$TMP/a.json"
calgen show -o "$TMP/a.txt" in/acme.json && wc -l <"$TMP/a.txt"
