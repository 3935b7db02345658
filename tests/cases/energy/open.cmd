# Constants that the rows leave open are refused, not written as 0.
header=network,precision,flops,bytes,latency_ms,energy_mj
try() {
	echo "# $1"
	{ echo "$header"; cat; } >"$TMP/a.csv"
	calgen fit --quiet --form energy --id x1 -o "$TMP/x1.json" "$TMP/a.csv" 2>&1
	echo "status $?, written: $(cd "$TMP" && ls x1.json 2>/dev/null)"
	rm -f "$TMP/x1.json"
}
try 'one row' <<END
net1,fp32,1000000000,1000000,1,7.1
END
try 'as many rows as constants' <<END
net1,fp32,1000000000,1000000,1,7.1
net1,fp32,2000000000,9000000,3,19.9
net2,fp32,3000000000,1000000,9,51.1
END
try 'one more' <<END
net1,fp32,1000000000,1000000,1,7.1
net1,fp32,2000000000,9000000,3,19.9
net2,fp32,3000000000,1000000,9,51.1
net2,fp32,1000000000,5000000,2,12.5
END
try 'the same in a second precision' <<END
net1,fp32,1000000000,1000000,1,7.1
net1,fp32,2000000000,9000000,3,19.9
net2,fp32,3000000000,1000000,9,51.1
net2,fp16,1000000000,5000000,2,12.5
END
try 'no bytes' <<END
net1,fp32,1000000000,0,1,7
net1,fp32,2000000000,0,3,19
net2,fp32,3000000000,0,9,51
net2,fp32,1000000000,0,2,12
END
try 'FLOPs follow from bytes' <<END
net1,fp32,1000000000,1000000,1,7.1
net1,fp32,2000000000,2000000,3,19.2
net2,fp32,3000000000,3000000,9,51.3
net2,fp32,1000000000,1000000,2,12.1
END
try 'no FLOPs in one of two precisions' <<END
net1,fp32,1000000000,1000000,1,7.1
net1,fp32,2000000000,9000000,3,19.9
net2,fp32,3000000000,1000000,9,51.1
net2,fp32,1000000000,5000000,2,12.5
net2,fp16,0,5000000,2,10.5
END
