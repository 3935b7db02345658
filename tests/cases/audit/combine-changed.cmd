# Roofline or sum.
. ./edit.sh
fires '/^        "conv2d": {/,/^        },/s/"combine": "sum"/"combine": "max"/'
silent '/^        "conv2d": {/,/^        },/s/150000/160000/'
