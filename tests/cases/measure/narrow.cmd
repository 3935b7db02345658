# calgen measure counts what is moved: no warning of 4-byte activations as for other
# tools; and each row belongs to its source_model.
calgen analyze in/bf16.json | sed -n '3p'
sed 's/calgen measure 1/another/' in/bf16.json >"$TMP/other.json"
calgen analyze "$TMP/other.json" | sed -n '3p'
