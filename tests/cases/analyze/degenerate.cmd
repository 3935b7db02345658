# Nothing to test, nothing to divide by: every page comes out, and every number in JSON
# is a number or null.
head=network,precision,class,flops,bytes,latency_us
try() {
	{ echo $head && cat; } >"$TMP/a.csv"
	calgen analyze "$TMP/a.csv" >"$TMP/text" && calgen analyze --json --cells "$TMP/a.csv" >"$TMP/json" &&
		calgen check --syntax-only --quiet "$TMP/json" && echo "$1: $(grep -c 'nan\|inf' "$TMP/text" "$TMP/json" | tr '\n' ' ')"
}
echo a,fp32,conv2d,1000000,1000,100 | try 'one row'
for n in a b c d e f; do echo $n,fp32,conv2d,1000000,1000,100; done | try 'all equal'
for n in a b c d e f; do echo $n,fp32,conv2d,0,0,100; done | try 'no sizes'
for n in a b c d e f; do for i in 1 2 3; do echo $n,fp32,memory,0,${i}000,${i}0; done; done | try 'no FLOPs'
for n in a b c d e f; do for i in 1 2 3; do echo $n,fp32,conv2d,${i}000,0,${i}0; done; done | try 'no bytes'
echo network,precision,class,flops,bytes,latency_us | calgen analyze - 2>&1
for n in a b c d e f; do for class in conv2d matmul; do for i in 1 2 4 8; do echo $n,fp32,$class,${i}000000,${i}000,${i}0; done; done; done | try 'classes that are alike'
for n in a b c; do for i in 1 2 3; do echo $n,fp32,conv2d,${i}000000,0,${i}0; echo $n,fp32,conv2d,${i}000000000000,0,${i}0000000; done; done | try 'sizes far apart'
