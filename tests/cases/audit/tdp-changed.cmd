# The power limit; the static power is another rule.
. ./edit.sh
fires '/"tdp_mw"/s/10000/12000/'
silent '/"static_power_mw"/s/4000/5000/'
