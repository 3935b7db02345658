# A step of the launch time is gone.
. ./edit.sh
fires '/"from_flops": 0, "launch_ns": 150000/s/,$//; /"launch_ns": 100000/d'
silent 's/"launch_ns": 100000/"launch_ns": 90000/'
