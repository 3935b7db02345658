# needs: shared
# The committed record is what the campaign gives.
calgen fit --quiet --form energy --id jetson-orin-nano-8gb --name 'NVIDIA Jetson Orin Nano 8 GB, fitted energies' \
	--title 'neural-operator-jetson-benchmark, DeepONet energies, 120 s tegrastats runs' \
	--url https://github.com/joshua41057/neural-operator-jetson-benchmark --licence MIT \
	-o "$TMP/nano.json" "$SHARED/orin_nano_deeponet_energy.csv"
cmp "$TMP/nano.json" "$ROOT/calib/physics/jetson-orin-nano-8gb.json"
