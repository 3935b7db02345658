calgen show --format csv in/acme.json
