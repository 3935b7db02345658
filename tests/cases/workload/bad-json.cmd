calgen check in/bad.json
