# Tables over the node that fall, or are out of order.
constants=$ROOT/calib/physics/constants.json
try() {
	echo "$1" >&2
	sed "$1" "$constants" >"$TMP/constants.json"
	calgen check "$TMP/constants.json"
}
try ''
try 's/"node_nm": 7, "scale": 1.4/"node_nm": 7, "scale": 1.1/'
try 's/"node_nm": 7, "scale": 1.4/"node_nm": 7, "scale": 1.15/'
try 's/"node_nm": 14, "fp32_pj"/"node_nm": 12, "fp32_pj"/'
try 's/"calibrated_pj": 2.3,/"calibrated_pj": 1.6,/'
try 's/"external_pj": 2.5/"external_pj": 1.6/'
try 's/"reference_node_nm": 4/"reference_node_nm": 5/'
try 's/"source": "graphs"}$/"source": "graph"}/'
