# The map: networks in each half-decade of FLOPs, or bytes for work without.
{
	echo network,precision,class,flops,bytes,latency_us
	for n in a b c; do
		echo $n,fp32,conv2d,1000000,1000,100
		echo $n,fp32,conv2d,30000000,1000,400
		echo $n,fp32,memory,0,1000,10
	done
	echo a,fp32,conv2d,4000000,1000,200
	echo a,fp32,conv2d,4000001,1000,200
	for n in d e f g h i j; do echo $n,fp32,memory,0,20000,20; done
} >"$TMP/a.csv"
calgen analyze "$TMP/a.csv" | sed -n '/coverage:/,/^  F:/p'
calgen analyze "$TMP/a.csv" | sed -n '/measure next/,$p' | wc -l
