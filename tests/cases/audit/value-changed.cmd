# Below 1 % of latency it is information, from a factor of two on an error; at a knot without a jump it is told once.
. ./edit.sh
fires 's/"end": 0.06/"end": 0.0601/; s/"start": 0.06/"start": 0.0601/'
fires 's/"end": 0.06/"end": 0.065/; s/"start": 0.06/"start": 0.065/'
fires 's/"end": 0.5, "prov/"end": 0.24, "prov/'
fires 's/"start": 0.4, "end": 0.4/"start": 0.8, "end": 0.8/'
silent 's/"start": 0.4, "end": 0.4/"start": 0.40, "end": 4e-1/'
fires 's/"start": 0.02,/"start": 0.021,/; s/"end": 0.02}/"end": 0.021}/'
