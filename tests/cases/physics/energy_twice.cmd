# Two energies.
sh edit.sh energy_twice 's/"byte_pj"/"flop_pj": {"lower": 1, "value": 1, "upper": 1, "basis": "derived", "source": "s"}, &/'
