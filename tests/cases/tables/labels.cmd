# The header has the code of each label of a category; where two labels make one
# identifier, a comment has it.
# needs: m4
calgen tables -o "$TMP" in/stages.json
grep LABEL "$TMP/est_acme_x1_vlm.h"
sed 's/"labels":\["a","b"\]/"labels":["a-*\/b","a_\/"]/' in/stages.json >"$TMP/labels.json"
calgen tables -o "$TMP" "$TMP/labels.json"
grep -A 3 INPUT_OUTPUT "$TMP/est_acme_x1_vlm.h"
sed 's/"labels":\["a","b"\]/"labels":["a-b","a_b"]/' in/stages.json >"$TMP/labels.json"
calgen tables -o "$TMP" "$TMP/labels.json"
grep -A 3 INPUT_OUTPUT "$TMP/est_acme_x1_vlm.h"
