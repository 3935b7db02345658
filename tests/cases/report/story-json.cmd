# Legacy to fitted as json: the shortest, and how much the others say.
. ./story.sh
story --format json --brief >"$TMP/brief"
story --format json >"$TMP/usual"
story --format json --full >"$TMP/full"
sed -n '1,30p' "$TMP/brief"
calgen check --syntax-only "$TMP/brief" "$TMP/usual" "$TMP/full"
grep -c '"fingerprint"\|"calgenAudit/v1"' "$TMP/brief" "$TMP/usual" "$TMP/full" | sed 's/.*\///'
