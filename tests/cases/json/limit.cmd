# A file with a hole: its size alone is enough to refuse it.
dd if=/dev/null of="$TMP/big.json" bs=1 seek=1073741825 2>/dev/null
calgen check --syntax-only "$TMP/big.json"
