# A peak that was unknown becomes known.
. ./edit.sh
lost 's/"peak_flops_per_s": .*/"peak_flops_per_s": null,/'
silent_lost '/"peak_flops_per_s"/s/1000000000000/1100000000000/'
