calgen tables --export dts "$ROOT/calib/i7-12700k-legacy.json"
