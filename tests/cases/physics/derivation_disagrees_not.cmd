# The middle of the range.
sh edit.sh derivation_disagrees_not 's/"byte_pj"/"derivation": {"limit": 0.8, "lower_pj": 2, "upper_pj": 3, "source": "s"}, &/'
