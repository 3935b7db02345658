calgen show --format markdown in/acme.json
