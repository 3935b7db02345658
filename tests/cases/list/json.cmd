calgen list --json >"$TMP/list.json"
calgen check --syntax-only "$TMP/list.json"
# The same devices in both forms.
calgen list | sed -n '/^devices/,/^families/s/^  \([^ ]*\) .*/\1/p' | grep -v '^none$' >"$TMP/text"
sed -n 's/^    {"id": "\([^"]*\)", "family.*/\1/p' "$TMP/list.json" >"$TMP/json"
cmp "$TMP/text" "$TMP/json" && echo same devices
sed -n '/"precisions": \[$/,$p' "$TMP/list.json"
