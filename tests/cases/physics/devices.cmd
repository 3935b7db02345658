# The committed boards: power does not bind; what their static power is.
calgen physics "$ROOT/calib/jetson-orin-agx-50w-legacy.json" "$ROOT/calib/i7-12700k-legacy.json"
