# A static power; its source is provenance.
. ./edit.sh
fires '/"static_power_mw"/s/3000/3100/'
silent '/"static_power_mw"/s/datasheet/campaign/'
