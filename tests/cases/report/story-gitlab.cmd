# Legacy to fitted as gitlab: the shortest, and how much the others say.
. ./story.sh
story --format gitlab --brief >"$TMP/brief"
story --format gitlab >"$TMP/usual"
story --format gitlab --full >"$TMP/full"
sed -n '1,80p' "$TMP/brief"
calgen check --syntax-only "$TMP/brief" "$TMP/usual" "$TMP/full"
grep -c '"fingerprint"\|"calgenAudit/v1"' "$TMP/brief" "$TMP/usual" "$TMP/full" | sed 's/.*\///'
