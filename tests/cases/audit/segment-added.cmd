# One segment becomes two.
. ./edit.sh
fires '/"start": 0.02, "end": 0.06/s/.*/              {"from_flops": 1000000, "to_flops": 3000000, "start": 0.02, "end": 0.04},\
              {"from_flops": 3000000, "to_flops": 10000000, "start": 0.04, "end": 0.06},/'
silent 's/"to_flops": 10000000,/"to_flops": 8000000,/; s/"from_flops": 10000000,/"from_flops": 8000000,/'
