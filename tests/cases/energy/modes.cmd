# Rows of several modes have nothing in common.
sh rows.sh 5 | sed '1s/$/,mode/; 2,20s/$/,15w/; 21,$s/$/,30w/' >"$TMP/a.csv"
calgen validate --form energy --leave-out network "$TMP/a.csv" 2>&1 | head -1
calgen validate --form energy --leave-out network --mode 30w "$TMP/a.csv" | sed -n '/rows in/p'
