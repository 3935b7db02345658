# Stage models alone make a table, too.
# needs: m4
calgen tables -o "$TMP" in/stages.json
sed -n '/floor/,$p' "$TMP/est_acme_x1_vlm.c"
cat "$TMP/est_acme_x1_vlm_vectors.c" | sed -n '/^const/,$p'
