# A recalibration with a lost class, as line.
sed -f in/story.sed in/base.json >"$TMP/new.json"
calgen audit --format line --workloads in/net.json --budget 6 -- in/base.json "$TMP/new.json"
