# 8 nm has no row of its own: the value at 4 nm times the scale between 7 and 10 nm.
calgen physics --node 8 --precision fp16
