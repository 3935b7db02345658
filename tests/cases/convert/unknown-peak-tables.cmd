# No peak, no latency: never a number made up.
calgen convert --quiet -o "$TMP/x.json" in/small.json
calgen tables -o "$TMP" "$TMP/x.json"
