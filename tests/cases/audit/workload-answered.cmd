# A workload that was refused before, and one that takes longer.
. ./edit.sh
options='--workloads in/half.json in/net.json --'
fires -f in/fp16.sed
silent 's/"launch_ns": 100000/"launch_ns": 150000/'
