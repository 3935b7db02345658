# An energy by node, and no node.
sh edit.sh unit_without_node '/process_node/d; s/"mac_pj": .*/"mac_unit": "tensor",/'
