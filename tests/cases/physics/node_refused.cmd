# A node of 1 nm.
sh edit.sh node_refused 's/"process_node_nm": 7/"process_node_nm": 1/'
