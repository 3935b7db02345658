# Rows with energies, but none of the mode or precision that was asked for.
sh rows.sh 5 >"$TMP/a.csv"
calgen fit --form energy --mode 15w -o "$TMP/a.json" "$TMP/a.csv"
calgen fit --form energy --precision fp64 -o "$TMP/a.json" "$TMP/a.csv"
