# In a folder, files of another kind are passed over; named, they are wrong.
cp "$ROOT"/calib/physics/*.json "$TMP"
calgen physics "$TMP" | grep -E "^nvidia|^without"
calgen physics "$TMP/constants.json"
