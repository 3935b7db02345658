# The three bounds, unit-consistent and as published; the derivation of 1.65 pJ.
calgen physics "$ROOT/calib/physics/nvidia-h100-sxm.json"
