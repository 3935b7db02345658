# A recalibration with a lost class, as markdown.
sed -f in/story.sed in/base.json >"$TMP/new.json"
calgen audit --format markdown --workloads in/net.json --budget 6 -- in/base.json "$TMP/new.json"
