# The same unit in the same precision at two nodes: the larger one costs less.
sed 's/"mac_pj"/"mac_unit": "tensor", &/' in/base.json >"$TMP/n7.json"
sed 's/"x1"/"x2"/g; s/"process_node_nm": 7/"process_node_nm": 12/; s/"value": 2.5/"value": 2.4/' "$TMP/n7.json" >"$TMP/n12.json"
calgen physics "$TMP/n7.json" "$TMP/n12.json"
