# All bounds the same.
sh edit.sh energy_order_not 's/"lower": 1,/"lower": 2.5,/; s/"upper": 4/"upper": 2.5/'
