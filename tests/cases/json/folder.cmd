# A folder stands for the files in it, in the order of their names.
mkdir "$TMP/d" "$TMP/d/b"
echo '[01]' >"$TMP/d/c.json"
echo '[02]' >"$TMP/d/b/x.json"
echo '[03]' >"$TMP/d/a.txt"
echo '[04]' >"$TMP/d/.hidden.json"
calgen check --syntax-only "$TMP/d"
