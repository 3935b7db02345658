s/"n": 2142/"n": 2310/
s/"launch_ns": 100000/"launch_ns": 91000/
s/"launch_ns": 150000/"launch_ns": 260000/
s/"end": 0.06/"end": 0.061/
s/"start": 0.06/"start": 0.061/
s/"to_flops": 100000000,/"to_flops": 120000000,/
s/"from_flops": 100000000,/"from_flops": 120000000,/
s/"end": 0.5, "prov/"end": 0.55, "prov/
s/"start": 0.4, "end": 0.4/"start": 0.25, "end": 0.25/
/^        "matmul": {/,/^        },/d
s/another kernel/another <kernel> | `x`/
