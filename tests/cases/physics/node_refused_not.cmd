# The smallest node that is known.
sh edit.sh node_refused_not 's/"process_node_nm": 7/"process_node_nm": 3/'
