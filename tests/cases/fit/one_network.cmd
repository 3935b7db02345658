# One network and one operation: what cannot be left out is said; the peak of --like or of
# the command line; a place that is needed.
exec 2>&1
cd "$TMP" || exit 2
printf 'network,precision,mode,class,batch,flops,bytes,latency_us\na,fp32,10w,matmul,1,1000000,1000,50\n' >one.csv
calgen fit --id x1 -o x1.json one.csv
calgen fit one.csv
for i in 1 2 3 4 5 6 7 8 9; do printf 'net%d,fp32,10w,matmul,1,%d000000,%d000,%d0\n' $((i % 3)) $i $((i * i)) $((5 + i)); done |
	sed '1i network,precision,mode,class,batch,flops,bytes,latency_us' >rows.csv
calgen fit --id x1 -o rows.json rows.csv
calgen fit --id x1 -o again.json --against rows.json one.csv
calgen fit --id x1 -o again.json --against rows.json rows.csv | head -n 5
calgen fit --id x1 -o again.json --against absent.json rows.csv
calgen fit --id x1 --peak-flops 1e12 -o peak.json rows.csv && grep -c 1000000000000 peak.json
sed 's/fp32/int4/' rows.csv >int4.csv
calgen fit --id x1 --form legacy -o legacy.json rows.csv
calgen fit --id x1 --form legacy --peak-flops 1e12 -o legacy.json rows.csv
