# A class by its name or upstream's, and one that is neither.
exec 2>&1
for class in conv2d_bn conv2d_batchnorm conv2d_bm '' 'MatMul"'; do
	printf 'network,precision,class,flops,bytes,latency_us\nn,fp32,%s,1000,10,5\n' "$class" >"$TMP/a.csv"
	echo "--- $class"
	calgen summarize --quiet -o - "$TMP/a.csv" | sed -n 2p | cut -f 5
done
