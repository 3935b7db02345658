# A recalibration with a lost class, as text.
sed -f in/story.sed in/base.json >"$TMP/new.json"
calgen audit --format text --workloads in/net.json --budget 6 -- in/base.json "$TMP/new.json"
