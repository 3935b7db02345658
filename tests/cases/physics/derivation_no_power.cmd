# Without the power of the board a derivation cannot be computed again: nothing is said.
sed 's/"byte_pj"/"derivation": {"limit": 0.8, "lower_pj": 2, "upper_pj": 3, "source": "s"}, &/; /"tdp_mw"/d' \
	in/base.json >"$TMP/derived.json"
calgen check "$TMP/derived.json"
