calgen check --syntax-only missing.json missing.json.gz
mkdir "$TMP/empty"
calgen check --syntax-only "$TMP/empty"
