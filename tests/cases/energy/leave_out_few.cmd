# Four networks bound nothing.
sh rows.sh 4 >"$TMP/a.csv"
calgen validate --form energy --leave-out network "$TMP/a.csv"
