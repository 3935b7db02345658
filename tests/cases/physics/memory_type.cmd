# A type of memory with a slip.
sh edit.sh memory_type '/"byte_pj"/d; s/"calibrated", "source": "s"},/"calibrated", "source": "s"}/; s/"process_node_nm"/"memory_type": "lpdr5", &/'
