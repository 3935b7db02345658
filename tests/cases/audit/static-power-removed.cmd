# The static share is gone.
. ./edit.sh
fires '/"static_power_mw"/d'
silent '/"static_power_mw"/s/3000/3100/'
