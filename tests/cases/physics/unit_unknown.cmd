# No energy of FP8 on a tensor unit is known.
sh edit.sh unit_unknown 's/"fp16"/"fp8"/; s/"mac_pj": .*/"mac_unit": "tensor",/'
