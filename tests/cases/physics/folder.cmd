# In a folder, files of another kind are passed over; named, they are wrong.
cp "$ROOT"/calib/physics/*.json "$TMP"
calgen physics "$TMP" | grep -c '^nvidia-h100-sxm'
calgen physics "$TMP/constants.json"
