# What no text file holds is refused in every row, in quotes or not.
exec 2>&1
head='network,batch,precision,mode,class,flops,bytes,latency_ms'
printf '%s\nn\303\244t,1,fp32,10w,conv2d,1,1,1\n' "$head" >"$TMP/good.csv"
printf '%s\nn\344t,1,fp32,10w,conv2d,1,1,1\n' "$head" >"$TMP/latin1.csv"
printf '%s\n"n\000t",1,fp32,10w,conv2d,1,1,1\n' "$head" >"$TMP/nul.csv"
printf '%s\377\nnet,1,fp32,10w,conv2d,1,1,1,1\n' "$head" >"$TMP/head.csv"
for file in good latin1 nul head; do
	calgen summarize --quiet -o "$TMP/cells" "$TMP/$file.csv"
	echo "$file: status $?"
done
# A line end of one kind before the end of the file is a byte of the last field.
printf 'network,precision,class,flops,bytes,latency_us\na,fp32,conv2d,1000,10,5\r' >"$TMP/cr.csv"
calgen summarize --quiet -o "$TMP/x.sum" "$TMP/cr.csv" 2>&1 | head -n 1
