# The curve ends earlier; a knot inside it is another rule.
. ./edit.sh
fires '/^        "matmul": {/,/^        },/s/4000000000/2000000000/'
fires '/^        "matmul": {/,/^        },/s/"from_flops": 1000,/"from_flops": 2000,/'
silent '/^        "matmul": {/,/^        },/{s/"to_flops": 1000000/"to_flops": 2000000/;s/"from_flops": 1000000/"from_flops": 2000000/;}'
