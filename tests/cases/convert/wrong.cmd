calgen convert -o "$TMP/x.json" in/wrong.json
