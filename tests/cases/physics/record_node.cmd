# The record takes its energies from the node that it names.
sed 's/"process_node_nm": 4/"process_node_nm": 8/; /"derivation"/d; s/"tensor",/"tensor"/
	/"stated_limits"/,/]/d; s/^      \],$/      ]/' "$ROOT/calib/physics/nvidia-h100-sxm.json" >"$TMP/n8.json"
calgen physics "$TMP/n8.json" | sed -n 2,5p
sed 's/"process_node_nm": 8/"process_node_nm": 1/' "$TMP/n8.json" >"$TMP/n1.json"
calgen physics "$TMP/n1.json"
