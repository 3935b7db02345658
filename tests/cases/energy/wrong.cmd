# Rows that cannot be: each is named.
cat >"$TMP/a.csv" <<END
hardware,network,precision,flops,bytes,latency_ms,energy_mj
a,net1,fp32,1000000,1000,1,5
a,net1,fp32,1000000,1000,1,-5
a,net1,fp32,1000000,1000,1,0
a,net1,fp32,1000000,1000,0,5
a,net1,fp32,-1,1000,1,5
a,net1,fp31,1000000,1000,1,5
a,net1,fp32,1000000,1000,"1,5",5
b,net1,fp32,1000000,1000,1,5
END
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/a.csv"
status=$?
ls "$TMP"
exit $status
