# flop_pj with half of it.
sh edit.sh mixup_flop_not 's/"mac_pj": {"lower": 1, "value": 2.5/"flop_pj": {"lower": 1, "value": 1.15/'
