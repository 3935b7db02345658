# A reference peak moves every efficiency of its precision; its source is provenance.
. ./edit.sh
fires '/"peak_flops_per_s"/s/1000000000000/1100000000000/'
fires '/"peak_bandwidth_bytes_per_s"/s/100000000000/40000000000/'
silent '/"peak_flops_per_s"/s/datasheet/campaign/'
