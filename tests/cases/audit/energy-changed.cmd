# An energy constant; a basis is provenance.
. ./edit.sh
fires '/"byte_pj"/s/"value": 15/"value": 12/'
silent '/"byte_pj"/s/external/calibrated/'
