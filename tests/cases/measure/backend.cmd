# A back-end that is none, and one that cannot do what is asked.
calgen measure --backend gpu --plan in/tiny.json -o "$TMP/out.json"
echo "status $?"
calgen measure --backend reference --threads 2 --plan in/tiny.json -o "$TMP/out.json"
echo "status $?"
calgen measure --backend reference --precision int8 --plan in/tiny.json -o "$TMP/out.json"
echo "status $?"
calgen measure --backend reference --threads 0 --plan in/tiny.json -o "$TMP/out.json"
echo "status $?"
calgen measure --backend reference --plan in/tiny.json
echo "status $?"
[ -e "$TMP/out.json" ] || echo "no file"
