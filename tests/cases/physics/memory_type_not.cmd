# The energy of a byte of its type of memory.
sh edit.sh memory_type_not '/"byte_pj"/d; s/"calibrated", "source": "s"},/"calibrated", "source": "s"}/; s/"process_node_nm"/"memory_type": "lpddr5", &/'
