# A knot at another size is one change; a size written otherwise is none.
. ./edit.sh
fires 's/"to_flops": 10000000,/"to_flops": 8000000,/; s/"from_flops": 10000000,/"from_flops": 8000000,/'
fires 's/{"from_flops": 1000000, "launch_ns": 100000}/{"from_flops": 2000000, "launch_ns": 100000}/'
silent 's/"to_flops": 10000000,/"to_flops": 1e7,/; s/"from_flops": 10000000,/"from_flops": 1.0e7,/'
