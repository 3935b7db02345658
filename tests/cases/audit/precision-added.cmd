# A precision comes.
. ./edit.sh
fires -f in/fp16.sed
silent_lost '/"peak_flops_per_s"/s/1000000000000/1100000000000/'
