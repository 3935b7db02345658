# Each kind of error is counted for each of many files, and shown twice at most.
mkdir "$TMP/in"
i=10
while [ $i -lt 60 ]; do
	printf '[01, 02, 03, nul, nul, nul]' >"$TMP/in/$i.json"
	i=$((i + 1))
done
calgen check --syntax-only "$TMP/in" >"$TMP/out" 2>"$TMP/err"
grep -c 'error:' "$TMP/err"
tail -n 3 "$TMP/err"
calgen check --quiet --syntax-only "$TMP/in" 2>&1 | grep -c 'error:'
