# A term of the latency is gone.
. ./edit.sh
fires '/^        "conv2d": {/,/^        },/{/^          "memory": {/,/^          },/d;}'
silent '/"start": 0.4/s/0.4/0.41/g'
# Of one segment.
fires '/"generic": {/,/^        },/{/"compute": {/,/^          }/d; s/"launch_ns": 10000}],/"launch_ns": 10000}]/;}'
