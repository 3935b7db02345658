# Names with a tab, a line break or a percent sign come back as they were.
printf 'network,precision,class,pattern,flops,bytes,latency_us\n"a\tb%%\\\nc \033 \177",fp32,conv2d,"p,""q""",1000,10,5\n' >"$TMP/a.csv"
calgen summarize --quiet -o "$TMP/a.sum" "$TMP/a.csv"
sed -n 2p "$TMP/a.sum"
calgen summarize --quiet -o "$TMP/b.sum" "$TMP/a.sum"
cmp "$TMP/a.sum" "$TMP/b.sum" && echo the same
