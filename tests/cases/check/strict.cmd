calgen check --strict zero_spread.json
