# An upper bound that breaks the budget, and one that does not.
. ./edit.sh
options='--workloads in/net.json --budget 5 --'
fires 's/"launch_ns": 150000/"launch_ns": 170000/'
silent 's/"launch_ns": 150000/"launch_ns": 151000/'
