calgen physics --node 1
