# A launch time; the size of a step is a knot.
. ./edit.sh
fires 's/"launch_ns": 100000/"launch_ns": 90000/'
silent 's/{"from_flops": 1000000, "launch_ns": 100000}/{"from_flops": 2000000, "launch_ns": 100000}/'
