# Rows that no program writes: each is refused by name, and nothing is read past it.
head='network,precision,class,flops,bytes,latency_us'
row='net,fp32,conv2d,1000,100,5'
try() {
	calgen summarize -o - "$TMP/x.csv" 2>&1 >"$TMP/out" | grep -a error | cut -c 1-120
}
long=$(head -c 1100000 /dev/zero | tr '\0' a)
printf '%s\n%s,%s\n' "$head" "$row" "$long" >"$TMP/x.csv" && try
printf '%s\nnet,"%s"\n' "$head" "$long" >"$TMP/x.csv" && try
printf '%s\nnet,"fp\n' "$head" >"$TMP/x.csv" && try
printf '%s\nnet,f\000p,conv2d,1,1,1\n' "$head" >"$TMP/x.csv" && try
printf '%s\nnet,\377,conv2d,1,1,1\n' "$head" >"$TMP/x.csv" && try
printf '%s\n%s' "$head" "$(head -c 5000 /dev/zero | tr '\0' ,)" >"$TMP/x.csv" && try
printf '%s\nnet,"fp32"x,conv2d,1000,100,5\n' "$head" >"$TMP/x.csv" && try
printf '%s\nnet,fp"32",conv2d,1000,100,5\n' "$head" >"$TMP/x.csv" && try
printf '%s\nnet,""fp32"",conv2d,1000,100,5\n' "$head" >"$TMP/x.csv" && try
printf '%s\nnet,fp32,conv2d\n' "$head" >"$TMP/x.csv" && try
: >"$TMP/x.csv" && try
# Seventy columns more, lines that end in CR LF, a lone CR, texts of several lines.
names='' more='' i=0
while [ $i -lt 70 ]; do
	names=$names,x$i more=$more, i=$((i + 1))
done
printf '%s%s\r\n\r\n%s%s\r\n' "$head" "$names" "$row" "$more" >"$TMP/x.csv" && try
printf '%s\n"net\ntwo ""x""",fp32,conv2d,1000,100,5\n' "$head" >"$TMP/x.csv" && try && sed -n 2p "$TMP/out" | cut -f 1
printf '%s\nnet\rone,fp32,conv2d,1000,100,5\n' "$head" >"$TMP/x.csv" && try && sed -n 2p "$TMP/out" | cut -f 1
# Compressed data that break off.
{ printf '%s\n' "$head" && yes "$row" | head -n 20000 | nl -s '' -w 9 | sed 's/^ *\([0-9]*\)/net\1/; s/net\([0-9]*\)net/net\1/'; } |
	gzip -c | head -c 30000 >"$TMP/x.csv" && try | sed 's/after [0-9]*/after N/'
