calgen check duplicate.json
