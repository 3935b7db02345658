# Nothing can be left out of one group, and nothing bounds its constants.
sh rows.sh 1 >"$TMP/a.csv"
calgen validate --form energy --leave-out network "$TMP/a.csv"
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/a.csv"
status=$?
ls "$TMP"
exit $status
