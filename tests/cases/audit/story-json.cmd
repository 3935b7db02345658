# A recalibration with a lost class, as json.
sed -f in/story.sed in/base.json >"$TMP/new.json"
calgen audit --format json --workloads in/net.json --budget 6 -- in/base.json "$TMP/new.json" |
	sed '1s/calgen [0-9.]*/calgen VERSION/'
