# Energies by power logs, named relative to the CSV.
mkdir "$TMP/logs"
for w in 5 9; do
	for s in 1 2 3; do
		echo "02-07-2026 10:00:0$s RAM 1/2MB VDD_IN ${w}000mW/1mW VDD_SOC 900mW/1mW"
	done >"$TMP/logs/$w.log"
done
cat >"$TMP/a.csv" <<END
network,precision,flops,bytes,latency_ms,power_log
net1,fp32,0,0,1,logs/5.log
net1,fp32,1000000000,0,1,logs/9.log
net2,fp32,0,40000000,1,logs/9.log
net2,fp32,1000000000,40000000,2,logs/9.log
END
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/a.csv" 2>&1 | sed -n 3,5p
sed "s|logs/|$TMP/logs/|" "$TMP/a.csv" >"$TMP/absolute.csv"
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/absolute.csv" 2>&1 | sed -n 3p
(cd "$TMP" && calgen fit --form energy --id x1 -o x1.json a.csv 2>&1 | sed -n 3p)
sed -i s/9.log/8.log/ "$TMP/a.csv"
calgen fit --form energy --id x1 -o "$TMP/x2.json" "$TMP/a.csv"
