# How many measurements.
. ./edit.sh
fires 's/"provenance": {"kind": "fitted", "n": 40}/"provenance": {"kind": "fitted", "n": 30}/'
silent 's/"provenance": {"kind": "fitted", "n": 40}/"provenance": {"kind": "measured", "n": 40}/'
