# mac_pj with the energy of a FLOP of an ALU at 7 nm, 1.8 pJ.
sh edit.sh mixup_mac 's/"fp16"/"fp32"/; s/"value": 2.5/"value": 1.8/'
