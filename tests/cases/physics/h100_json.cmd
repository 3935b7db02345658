calgen physics --json "$ROOT/calib/physics/nvidia-h100-sxm.json" | sed 's/\.\([0-9][0-9][0-9]\)[0-9]*/.\1/g'
