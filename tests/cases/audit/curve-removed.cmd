# A term of the latency is gone.
. ./edit.sh
fires '/^        "conv2d": {/,/^        },/{/^          "memory": {/,/^          },/d;}'
silent '/"start": 0.4/s/0.4/0.41/g'
