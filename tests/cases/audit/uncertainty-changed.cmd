# A band of a precision is told once, of a class with its name, of a segment with its sizes; a band written out where it was inherited is none.
. ./edit.sh
fires '/^      "uncertainty"/s/"sd_shared": 0.1/"sd_shared": 0.15/'
fires '/^          "uncertainty"/s/"bound_hi": 2/"bound_hi": 2.5/'
fires '/"start": 0.06/s/"end": 0.18/&, "uncertainty": {"sd_shared": 0.2, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.25}/'
silent '/"start": 0.06/s/"end": 0.18/&, "uncertainty": {"sd_shared": 0.1, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.25}/'
# A segment with its own spread, and one for the whole file.
fires 's/"start": 50, "end": 50/&, "uncertainty": {"sd_shared": 0.1, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.5}/'
lost 's/"start": 50, "end": 50/&, "uncertainty": {"sd_shared": 0.1, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.5}/'
sed '/^      "uncertainty": .*/{h;d;}; /"static_power_mw"/{p;s/.*/  "uncertainty": {"sd_shared": 0.1, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.25},/;}' in/base.json >"$TMP/whole.json"
base=$TMP/whole.json
fires 's/^  "uncertainty": {"sd_shared": 0.1,/  "uncertainty": {"sd_shared": 0.15,/'
