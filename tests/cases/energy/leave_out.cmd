# Each network left out, beside a constant power.
sh rows.sh 8 >"$TMP/a.csv"
calgen validate --form energy --leave-out network "$TMP/a.csv"
