# A limit on the size of files stands for a full disk: a clear word, a whole file, and
# the next run goes on.
# needs: jq
(
	ulimit -f 12
	calgen measure --backend reference --plan in/tiny.json -o "$TMP/out.json" 2>&1 >/dev/null |
		grep fatal | sed 's/the [0-9]* rows/the N rows/'
)
jq -c '[.estimate.complete, (.subgraphs | length) > 0, (.subgraphs | length) < 13]' "$TMP/out.json"
calgen measure --backend reference --plan in/tiny.json -o "$TMP/out.json" >/dev/null 2>&1
jq -c '[.estimate.complete, (.subgraphs | length), (.estimate.runs | length)]' "$TMP/out.json"
[ ! -w /dev/full ] || calgen measure --backend reference --plan in/tiny.json -o /dev/full 2>&1 | grep fatal
# Nothing fits: no file is left behind.
(
	ulimit -f 0
	calgen measure --backend reference --plan in/tiny.json -o "$TMP/none.json" 2>&1
	echo "status $?"
) | grep -v labelled
[ -e "$TMP/none.json" ] || echo "no file"
