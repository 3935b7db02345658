# A network whose times were measured: the new estimate is farther off and out of bounds.
. ./edit.sh
. ./measured.sh
fires 's/"launch_ns": 100000/"launch_ns": 9000000/'
silent 's/"launch_ns": 100000/"launch_ns": 110000/'
# Missed from below, and no answer on one side.
fires '/"peak_flops_per_s"/s/1000000000000/9000000000000/'
silent 's/"fp32"/"fp16"/'
