# Many rows: of one key, and each of its own key (which spill to disk), whole and in
# two parts, give the same bytes, in 128 MiB of address space where a limit can be set.
awk -v one="$TMP/one.csv" -v many="$TMP/many.csv" 'BEGIN {
	print "network,precision,class,flops,bytes,latency_us,samples" >one
	print "network,precision,class,flops,bytes,latency_us,samples" >many
	seed = 1
	for (i = 0; i < 120000; i++) {
		seed = (seed * 16807) % 2147483647 # Park and Miller
		printf "net%d,fp32,conv2d,1000000,5000,%d,50\n", 1, 100 + seed % 900 >one
		printf "net%d,fp32,conv2d,%d,%d,%d,50\n", i % 7, 1000 + i, 5000 + 3 * i,
			100 + seed % 900 >many
	}
}'
limit='ulimit -v 131072'
sh -c "$limit && calgen --version; exit \$?" >/dev/null 2>&1 || limit=:
eval "$limit"
for f in one many; do
	{ sed -n 1p "$TMP/$f.csv"; sed -n '2,50000p' "$TMP/$f.csv"; } >"$TMP/a.csv"
	{ sed -n 1p "$TMP/$f.csv"; sed -n '50001,$p' "$TMP/$f.csv"; } >"$TMP/b.csv"
	calgen summarize --quiet -o "$TMP/whole.sum" "$TMP/$f.csv"
	calgen summarize --quiet -o "$TMP/a.sum" "$TMP/a.csv"
	calgen summarize --quiet -o "$TMP/b.sum" "$TMP/b.csv"
	calgen summarize --quiet -o "$TMP/both.sum" "$TMP/b.sum" "$TMP/a.sum"
	cmp "$TMP/whole.sum" "$TMP/both.sum" && echo the same
	awk -F '\t' 'NF > 5 { cells++; rows += $10 } END { print cells, "cells", rows, "rows" }' "$TMP/whole.sum"
done
