calgen show --format text in/acme.json
