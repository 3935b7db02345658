# A negative static power.
sh edit.sh negative_power 's/"process_node_nm"/"static_power_mw": {"lower": -1, "value": 1, "upper": 2, "basis": "derived", "source": "s"}, &/'
