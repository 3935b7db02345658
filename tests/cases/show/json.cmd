calgen show --format json in/acme.json
