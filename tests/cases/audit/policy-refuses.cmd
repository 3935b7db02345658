# Sizes beyond the curve are no longer answered.
. ./edit.sh
fires '/^        "matmul": {/,/^        },/s/"above": "hold"/"above": "refuse"/'
silent '/^        "matmul": {/,/^        },/s/"above": "hold"/"above": "clamp"/'
