# Hold and clamp.
. ./edit.sh
fires '/^        "matmul": {/,/^        },/s/"above": "hold"/"above": "clamp"/'
silent '/^        "matmul": {/,/^        },/s/"above": "hold"/"above": "refuse"/'
