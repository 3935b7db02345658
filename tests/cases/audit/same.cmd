# The same file; members permuted, numbers and white space written otherwise.
calgen audit in/base.json in/base.json && echo equal
sed -e '/^    "kind": "fitted"/{h;d;}' -e '/^    "n": 2142/{s/2142/2.142e3/;G;}' \
	-e '/^  "mode"/{h;d;}' -e '/^  "tool"/G' -e 's/": /":/g; s/^ *//' \
	-e 's/"start":0.02/"start":2e-2/' in/base.json >"$TMP/permuted.json"
calgen audit --format json in/base.json "$TMP/permuted.json" >"$TMP/out" && echo equal
sed '1s/calgen [0-9.]*/calgen VERSION/' "$TMP/out"
