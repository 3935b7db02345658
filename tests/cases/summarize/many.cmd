# Hundreds of files: each counts once, the two that are the same are named, and a
# summary knows of rows without bytes as its rows did.
exec 2>&1
cd "$TMP" || exit 2
head=network,precision,class,flops,bytes,latency_us
for i in $(seq 10 99); do
	printf '%s\nnet%d,fp32,conv2d,%d000,%d,5\n' $head "$i" "$i" $((i % 3)) >"$i.csv"
done
cp 42.csv 421.csv
calgen summarize -o all.sum ./*.csv
tail -n 1 all.sum | cut -f 1-2
calgen summarize -o again.sum all.sum
cmp all.sum again.sum && echo the same
