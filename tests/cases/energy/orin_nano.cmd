# needs: shared
# Each configuration left out: at least 20 % below a constant power.
calgen validate --form energy --leave-out family "$SHARED/orin_nano_deeponet_energy.csv"
