# A class that is gone blocks, although its parent answers.
. ./edit.sh
fires '/^        "matmul": {/,/^        },/d'
silent '/^        "matmul": {/,/^        },/s/20000/21000/'
# The class that answered for others.
fires '/"generic": {/,/^        },/d'
