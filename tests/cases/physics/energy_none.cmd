# No energy of arithmetic.
sh edit.sh energy_none '/"mac_pj"/d'
