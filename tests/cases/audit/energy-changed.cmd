# An energy constant; a basis is provenance.
. ./edit.sh
fires '/"byte_pj"/s/"value": 15/"value": 12/'
silent '/"byte_pj"/s/external/calibrated/'
# In another form.
fires 's/"flop_pj": {[^}]*}/"mac_pj": {"lower": 3, "value": 4.8, "upper": 6, "basis": "component", "source": "datasheet"}/'
