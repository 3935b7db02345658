calgen physics --node 7 --precision fp16
