# Everything in calib/ is good, without a warning.
calgen check --quiet --strict "$ROOT/calib"
