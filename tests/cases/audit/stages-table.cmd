# needs: m4
# The generated table of stage models, read back, is the calibration that it was made of.
calgen tables -q -o "$TMP" in/stages.json
calgen audit --format line "$TMP/est_board_vlm.c" in/stages.json
echo "status $?"
sed 's/"ns": 45000000/"ns": 46000000/' in/stages.json >"$TMP/new.json"
calgen audit --format line --fail-on never "$TMP/est_board_vlm.c" "$TMP/new.json"
calgen audit --format line --fail-on never "$TMP/new.json" "$TMP/est_board_vlm.c"
sed 's/EST_ROW_STAGE(256u, 255u,/EST_ROW_STAGE(256u, 3u,/' "$TMP/est_board_vlm.c" >"$TMP/bad.c"
calgen audit --format line "$TMP/bad.c" in/stages.json 2>&1
