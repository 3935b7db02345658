# A record without times is checked and not compiled.
calgen check in/base.json
calgen tables -o "$TMP" in/base.json
ls "$TMP"
