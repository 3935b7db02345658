# --only takes some of a folder, other JSON of which is passed over.
# needs: m4
calgen tables -o "$TMP" in --only acme-x1-evil
ls "$TMP"
