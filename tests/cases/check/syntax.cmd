echo '{"a": 1, "a": [nul]}' >"$TMP/twice.json"
calgen check "$TMP/twice.json"
