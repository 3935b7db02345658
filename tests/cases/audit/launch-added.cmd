# A step of the launch time comes.
. ./edit.sh
lost '/"from_flops": 0, "launch_ns": 150000/s/,$//; /"launch_ns": 100000/d'
silent_lost 's/"launch_ns": 100000/"launch_ns": 90000/'
