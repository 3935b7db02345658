# Where a number comes from, and what a source says of itself.
. ./edit.sh
fires '/"peak_flops_per_s"/s/datasheet/campaign/'
fires 's/"licence": "MIT"/"licence": "CC0-1.0"/'
silent 's/"tool": "calgen fit 0.1.0"/"tool": "calgen fit 0.1.1"/'
# Behind all others.
fires 's/"datasheet": {"title": "Data sheet"}/&, "zeta": {"title": "Z"}/'
lost 's/"datasheet": {"title": "Data sheet"}/&, "zeta": {"title": "Z"}/'
# Of one class.
fires 's/"kind": "fitted", "n": 300/&, "source": "datasheet"/'
