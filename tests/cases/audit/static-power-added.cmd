# A static share comes.
. ./edit.sh
lost '/"static_power_mw"/d'
silent_lost '/"static_power_mw"/s/3000/3100/'
