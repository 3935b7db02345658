# No energy of the precision.
sh edit.sh energy_missing '/"energy"/,/^      },/d; s/"source": "s"},$/"source": "s"},/'
