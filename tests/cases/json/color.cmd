# Colours of a terminal, and the part of a long line of many characters that is shown.
printf '{"a": 01}' >"$TMP/x.json"
calgen check --syntax-only --color always "$TMP/x.json" 2>&1 | sed 's/\x1b/ESC/g'
{
	printf '["'
	i=0
	while [ $i -lt 60 ]; do
		printf '\344\270\255\302\251a\200'
		i=$((i + 1))
	done
	printf '", 01]'
} >"$TMP/x.json"
calgen check --syntax-only "$TMP/x.json" 2>&1 | sed -n '/01/,$p'
