# Legacy to fitted as sarif: the shortest, and how much the others say.
. ./story.sh
story --format sarif --brief >"$TMP/brief"
story --format sarif >"$TMP/usual"
story --format sarif --full >"$TMP/full"
sed "/shortDescription/d; s/\"ruleIndex\": [0-9]*/\"ruleIndex\": N/" "$TMP/brief" | sed -n 1,40p
calgen check --syntax-only "$TMP/brief" "$TMP/usual" "$TMP/full"
grep -c '"fingerprint"\|"calgenAudit/v1"' "$TMP/brief" "$TMP/usual" "$TMP/full" | sed 's/.*\///'
