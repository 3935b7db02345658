# The curve reaches farther.
. ./edit.sh
fires '/^        "matmul": {/,/^        },/s/4000000000/8000000000/'
silent '/^        "matmul": {/,/^        },/s/4000000000/2000000000/'
