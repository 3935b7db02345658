# A class of its own instead of the answer of its parent.
. ./edit.sh
lost '/^        "matmul": {/,/^        },/d'
silent_lost '/^        "matmul": {/,/^        },/s/20000/21000/'
