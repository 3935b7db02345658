sh rows.sh 6 >"$TMP/a.csv"
calgen validate --form energy ../physics/in/base.json "$TMP/a.csv"
calgen validate --form energy --precision fp16 ../physics/in/base.json "$TMP/a.csv" | tail -2
