# A band of a precision is told once, of a class with its name, of a segment with its sizes; a band written out where it was inherited is none.
. ./edit.sh
fires '/^      "uncertainty"/s/"sd_shared": 0.1/"sd_shared": 0.15/'
fires '/^          "uncertainty"/s/"bound_hi": 2/"bound_hi": 2.5/'
fires '/"start": 0.06/s/"end": 0.18/&, "uncertainty": {"sd_shared": 0.2, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.25}/'
silent '/"start": 0.06/s/"end": 0.18/&, "uncertainty": {"sd_shared": 0.1, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.25}/'
