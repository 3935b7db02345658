# A range upside down.
sh edit.sh mfu_order 's/"upper": 0.7/"upper": 0.4/'
