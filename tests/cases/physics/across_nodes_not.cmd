sed 's/"mac_pj"/"mac_unit": "tensor", &/' in/base.json >"$TMP/n7.json"
sed 's/"x1"/"x2"/g; s/"process_node_nm": 7/"process_node_nm": 12/' "$TMP/n7.json" >"$TMP/n12.json"
calgen physics "$TMP/n7.json" "$TMP/n12.json" | grep -c realistic
