# No TDP: nothing limits the peak.
sh edit.sh tdp_missing '/tdp_mw/d'
