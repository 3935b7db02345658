# mac_pj with two of it.
sh edit.sh mixup_mac_not 's/"fp16"/"fp32"/; s/"value": 2.5/"value": 3.6/; s/"upper": 0.7/"upper": 0.5/'
