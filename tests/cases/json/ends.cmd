# Text that ends inside a number or a word, and numbers that are none: the reason for
# each, whether it is read as a tree or in pieces.
for text in - 01 0x 0X1 00 1. 1.x 1.5x 1.5e3x 1e 1e+ 1e5x 1_0 12a +1 .5 -.5 -nan -inf --1 Infinity True nul; do
	printf '%s' "$text" >"$TMP/x.json"
	calgen check --syntax-only "$TMP/x.json" 2>&1 | sed -n 's/^.*error: //p' | head -n 1 | sed "s/^/$text: /"
	calgen list "$TMP/x.json" >"$TMP/out" 2>&1 && echo "$text is taken"
done
for text in '"a' '"a\' '"a\u12' '[1,' '{"a"' '{"a":' '[1}'; do
	printf '%s' "$text" >"$TMP/x.json"
	calgen check --syntax-only "$TMP/x.json" 2>&1 | sed -n 's/^.*error: //p'
done
