# Neither an energy per byte nor a type of memory.
sh edit.sh byte_missing '/"byte_pj"/d; s/"calibrated", "source": "s"},/"calibrated", "source": "s"}/'
