# The largest node that is known, and one beyond.
calgen physics --node 45 --precision fp16
calgen physics --node 45.5
