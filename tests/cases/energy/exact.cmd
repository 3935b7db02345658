# Without noise the constants come out: 5 W, 100 pJ a byte, 2 and 0.5 pJ a FLOP.
sh rows.sh 6 0 >"$TMP/a.csv"
calgen fit --quiet --form energy --id x1 -o - "$TMP/a.csv" |
	awk -F'"value": |, "upper"' '/static_power_mw|_pj"/ { split($1, name, "\""); printf "%s %.4g\n", name[2], $2 }'
