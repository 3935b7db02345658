# RFC 8259 accepts them, and --syntax-only judges by it alone.
calgen check --syntax-only duplicate.json
