# Any JSON is good, and duplicate names are RFC 8259.
echo '{"a": 1, "a": [null]}' >"$TMP/twice.json"
calgen check --syntax-only "$TMP/twice.json"
