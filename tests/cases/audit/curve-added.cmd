# A term of the latency comes.
. ./edit.sh
lost '/^        "conv2d": {/,/^        },/{/^          "memory": {/,/^          },/d;}'
silent_lost '/"start": 0.4/s/0.4/0.41/g'
