calgen convert --strict --peak-flops 1e12 -o "$TMP/x.json" in/defects.json 2>/dev/null || echo "refused"
ls "$TMP"
