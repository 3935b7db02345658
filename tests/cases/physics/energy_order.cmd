# A lower bound above the upper one.
sh edit.sh energy_order 's/"lower": 1,/"lower": 4.5,/'
