# Rows without an energy are passed over and counted.
{ sh rows.sh 5; echo 'board:eager,anet,fp32,1000000,1000,1,,1'; } >"$TMP/a.csv"
calgen validate --form energy --leave-out network "$TMP/a.csv" | sed -n 7p
sed 's/,[0-9.]*,1$/,,1/' "$TMP/a.csv" >"$TMP/none.csv"
calgen validate --form energy --leave-out network "$TMP/none.csv"
