# A workload that is answered no longer, and one that takes longer.
. ./edit.sh
options='--workloads in/half.json in/net.json --'
lost -f in/fp16.sed
silent 's/"launch_ns": 100000/"launch_ns": 150000/'
