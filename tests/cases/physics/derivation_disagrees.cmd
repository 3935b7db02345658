# The middle of the range is not the value.
sh edit.sh derivation_disagrees 's/"byte_pj"/"derivation": {"limit": 0.8, "lower_pj": 2, "upper_pj": 4, "source": "s"}, &/'
