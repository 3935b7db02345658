calgen check --syntax-only - <numbers.json
