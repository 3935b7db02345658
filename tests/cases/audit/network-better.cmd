# A network whose times were measured: the old estimate was out of bounds.
. ./edit.sh
. ./measured.sh
lost 's/"launch_ns": 100000/"launch_ns": 9000000/'
silent_lost 's/"launch_ns": 100000/"launch_ns": 110000/'
