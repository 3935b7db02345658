# A negative energy.
sh edit.sh negative_energy 's/"lower": 1,/"lower": -1,/'
