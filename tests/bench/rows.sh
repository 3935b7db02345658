#!/bin/sh
# tests/bench/rows.sh SRC BUILD [N...]: seconds of CPU and MiB of memory of calgen
# summarize over N rows, plain CSV on a pipe, of 40 networks and 5,000 distinct operations; then
# the exponent of time over rows, by calgen regress.  Linear is 1.
set -eu
LC_ALL=C
export LC_ALL

calgen=$2/calgen race=$2/bench/race
shift 2
[ $# -gt 0 ] || set -- 1000 10000 100000 1000000
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM

make_rows() { # N
	awk -v n="$1" 'BEGIN {
		print "network,batch,precision,class,flops,bytes,latency_ns,sd_ns,samples"
		for (i = 0; i < n; i++) {
			seed = (seed * 16807 + 4711) % 2147483647
			k = seed % 5000
			printf "n%d,1,fp32,conv2d,%d,%d,%d,10,50\n", k % 40, 1000000 + 7919 * k, 50000 + 101 * k, 20000 + 8 * k + seed % 1000
		}
	}'
}
echo "log10_seconds,log10_rows" >"$scratch/points.csv"
printf '%10s %12s %8s\n' rows 's of CPU' MiB
for n; do
	make_rows "$n" >"$scratch/rows.csv"
	rounds=3
	[ "$n" -le 1000000 ] || rounds=1
	printf 'rows\t1\t%s summarize --quiet -o %s/sum - <%s/rows.csv\n' "$calgen" "$scratch" "$scratch" |
		"$race" $rounds >"$scratch/race"
	awk -F '\t' -v n="$n" -v points="$scratch/points.csv" '{
		printf "%10d %12.3f %8.1f\n", n, $2, $8
		if ($2 > 0) printf "%.9g,%.9g\n", log($2) / log(10), log(n) / log(10) >>points
	}' "$scratch/race"
done
"$calgen" regress "$scratch/points.csv" | grep 'log10_rows'
