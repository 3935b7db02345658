# Two segments become one; a moved knot keeps both.
. ./edit.sh
fires '/"start": 40, "end": 20/d; /"start": 20, "end": 4/s/.*/              {"from_flops": 1000, "to_flops": 4000000000, "start": 40, "end": 4}/'
silent 's/"to_flops": 10000000,/"to_flops": 8000000,/; s/"from_flops": 10000000,/"from_flops": 8000000,/'
# The one without an end.
fires '/"from_flops": 1000000000,/d; s/"to_flops": 1000000000, "start": 0.18, "end": 0.5, \(.*\)},/"to_flops": null, "start": 0.18, "end": 0.18, \1}/'
