# The same curve in another unit: 1 / (1e12 × 0.02) s is 50 ps, inside a ramp the two differ.
. ./edit.sh
fires '/^        "matmul": {/,/^        },/{s/"ps_per_flop"/"efficiency"/;s/"start": 40, "end": 20/"start": 0.025, "end": 0.05/;s/"start": 20, "end": 4/"start": 0.05, "end": 0.25/;}'
silent '/^        "matmul": {/,/^        },/s/"start": 40/"start": 41/'
