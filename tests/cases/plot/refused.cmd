# needs: gnuplot
# What a figure leaves out, and what it cannot be made of: curves that refuse a size or
# take no time, supports with holes, rows of other classes, peaks and lists that lack.
cd "$TMP" || exit 2
exec 2>&1
cases=$ROOT/tests/cases
drawn() {
	{
		echo "== $*"
		calgen plot "$@" -o a && grep -E '<(title|desc) id' a.svg
	} 2>&1 | sed "s,$ROOT/,,g"
	rm -f a.svg
}
base=$cases/audit/in/base.json
edit() { sed "$1" "$base" >edited.json; }
drawn curves "$base" --class conv2d
edit 's/\[\[1000, 50000\], null, \[2000, 90000\]\]/[null, null, [2000, 90000]]/'
drawn curves edited.json --class conv2d
edit 's/\[\[1000, 50000\], null, \[2000, 90000\]\]/[null]/'
drawn curves edited.json --class conv2d --of latency
# Rows of a class that nobody answers for; of one that takes no time.
edit '/"generic": {/,/^        },/d; /"conv2d": {/,/^        },/d'
sh "$cases/plot/rows.sh" | sed 's/,50w,/,10w,/; s/,conv2d_bn,/,conv2d,/' >rows.csv
drawn curves edited.json --class conv2d
grep -v matmul rows.csv >conv2d.csv
drawn curves edited.json conv2d.csv
drawn residuals edited.json rows.csv
drawn scatter edited.json rows.csv
drawn roofline edited.json "$ROOT/calib/workloads/resnet18_b1.json"
edit 's/"start": 50, "end": 50/"start": 0, "end": 0/; 0,/"launch_ns": 10000/s//"launch_ns": 0/; /"conv2d": {/,/^        },/d'
drawn curves edited.json --class generic --of latency
drawn residuals edited.json rows.csv
drawn curves "$base" rows.csv --class matmul
awk -F, -v OFS=, 'NR > 1 && NR % 3 == 0 { $6 = 0 } 1' rows.csv >some.csv
drawn curves "$base" some.csv --class matmul
drawn curves "$base" --precision fp16
edit 's/"fp32"/"fp16"/'
drawn curves "$base" --class matmul --against edited.json
drawn curves "$base" --class matmul --against absent.json
edit '/"matmul": {/,/^        },/d'
drawn curves "$base" --class matmul --against edited.json
awk -F, -v OFS=, 'NR == 1 { print; next } { $6 = 1000000; $7 = 1000; $8 = 100; for (i = 0; i < 9; i++) { $1 = "net" i; print } }' rows.csv >same.csv
drawn residuals "$base" same.csv
drawn coverage same.csv
awk -F, -v OFS=, 'NR > 1 { $6 = 0; $4 = "memory" } 1' rows.csv >bytes.csv
drawn residuals "$base" bytes.csv
edit '/"peak_flops_per_s"/s/{.*}/null/'
drawn roofline edited.json "$cases/audit/in/net.json"
drawn curves edited.json
sed 's/"flops": 20000/"flops": 0/; s/"bytes": 2000000/"bytes": 0/' "$cases/audit/in/net.json" >net.json
drawn roofline "$base" net.json
drawn roofline "$base" net.json absent.json
for list in '{}' 3; do
	echo "{\"by_samples\": $list}" >list.json
	drawn transfer list.json
done
for k in $(seq 20); do printf ', {"samples": %d, "method": "m%d", "mape": 0.%d}' "$k" "$k" "$k"; done >m
echo "{\"by_samples\": [{\"samples\": 1, \"method\": \"none\", \"mape\": 0.1} $(cat m)]}" >many.json
drawn transfer many.json
sed 's/,matmul,\|,conv2d,/,activation,/' rows.csv >activation.csv
drawn curves "$base" activation.csv
