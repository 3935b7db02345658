# INT8 is derived from the ratio of the precisions.
sh edit.sh unit_unknown_not 's/"fp16"/"int8"/; s/"mac_pj": .*/"mac_unit": "tensor",/'
