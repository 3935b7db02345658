# A network whose times were measured: the old estimate was out of bounds.
. ./edit.sh
. ./measured.sh
lost 's/"launch_ns": 100000/"launch_ns": 9000000/'
silent_lost 's/"launch_ns": 100000/"launch_ns": 110000/'
# Without an interval the estimate is the bound; one that was missed from below.
none='/"interval"/,/}/{s/conformal/none/; s/"total_quantile_\([a-z]*\)": [0-9.]*/"total_quantile_\1": 0/; /coverage/d;}'
lost "$none; s/\"launch_ns\": 100000/\"launch_ns\": 9000000/"
lost '/"peak_flops_per_s"/s/1000000000000/9000000000000/'
