calgen physics
