# The measurements on stdout alone, the report beside them or nowhere; more threads than one.
cd "$TMP" || exit 1
calgen measure --backend reference --energy none --plan "$ROOT/tests/cases/measure/in/tiny.json" -o - >m.json 2>words
echo "status $?"
grep -c '^back-end: reference' words
head -c 1 m.json && echo
