# What a number is: of a file, a class, a segment; how many rows is another rule.
. ./edit.sh
fires '/^    "kind"/s/fitted/measured/'
fires 's/"provenance": {"kind": "fitted", "n": 300}/"provenance": {"kind": "extrapolated", "n": 300}/'
fires 's/"provenance": {"kind": "fitted", "n": 40}/"provenance": {"kind": "extrapolated", "n": 40}/'
fires '/"byte_pj"/s/external/calibrated/'
silent 's/"provenance": {"kind": "fitted", "n": 40}/"provenance": {"kind": "fitted", "n": 41}/'
