# One table is needed, and a factor that a state can hold.
calgen adapt nothing.json
calgen adapt --device jetson-orin-agx-30w-eager --range 129 nothing.json
