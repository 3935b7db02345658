# A TDP of 0.
sh edit.sh tdp_zero 's/100000,/0,/'
