calgen check --strict zero_spread.json ../json/commas.json
