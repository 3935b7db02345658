# Decimals are taken as they are written: y = 0.1 + 0.7·x without any residual.
printf 'y,x\n0.8,1\n1.5,2\n2.2,3\n2.9,4\n' >"$TMP/a.csv"
calgen regress --json "$TMP/a.csv" | sed -n '/value/s/, "se".*//p'
