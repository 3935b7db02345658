# A range of one value.
sh edit.sh mfu_order_not 's/"upper": 0.7/"upper": 0.5/'
