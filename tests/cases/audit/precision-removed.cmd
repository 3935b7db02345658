# A precision that is gone blocks; one whose peak changed is still there.
. ./edit.sh
lost -f in/fp16.sed
silent '/"peak_flops_per_s"/s/1000000000000/1100000000000/'
