# needs: gnuplot
# Calibrations and rows that are thin: no peak, no support, one size, rows without a mode,
# more classes than a legend has room for, an older calibration that lacks the class.
cd "$TMP" || exit 2
exec 2>&1
calib=$ROOT/tests/cases/estimate/in/small.json
orin=$ROOT/calib/jetson-orin-agx-50w-eager.json
drawn() {
	{
		echo "== $*"
		calgen plot "$@" -o a && grep -E '<(title|desc) id' a.svg
	} 2>&1 | sed "s,$ROOT/,,g"
	rm -f a.svg
}
sh "$ROOT/tests/cases/plot/rows.sh" >rows.csv
sed 's/,50w,/,,/' rows.csv >nomode.csv
awk -F , -v OFS=, 'NR > 1 { $4 = "matmul" } 1' nomode.csv >matmul.csv
drawn curves "$orin" nomode.csv
drawn curves "$orin" matmul.csv
drawn curves "$calib"
drawn curves "$calib" --of latency
drawn curves "$calib" --class conv2d --against "$orin"
drawn curves "$orin" --precision fp16 --against "$calib"
drawn curves "$orin" --class mbconv --against "$calib"
drawn curves "$orin" --precision fp16
drawn curves "$orin" --precision int8
drawn curves "$orin" --precision fp17
drawn curves "$ROOT/tests/cases/audit/in/stages.json"
drawn curves --device jetson-orin-agx-50w-eager --precision fp16
head -n 2 rows.csv >one.csv
drawn residuals "$orin" one.csv
drawn coverage one.csv
drawn scatter "$orin" one.csv
drawn scatter --device jetson-orin-agx-50w-eager rows.csv
awk -F , -v OFS=, 'BEGIN { n = split("conv2d conv2d_bn matmul attention activation normalisation memory softmax elementwise mbconv squeeze_excite", c, " ") }
	NR > 1 { $4 = c[NR % n + 1]; $1 = "net" NR % 12; if (NR % 7 == 0) $6 = 0; if (NR % 5 == 0) $8 *= 20 } 1' rows.csv >classes.csv
drawn residuals "$orin" classes.csv
drawn coverage classes.csv
drawn roofline "$orin" "$ROOT/calib/workloads/resnet18_b1.json"
drawn roofline "$orin" "$ROOT/tests/cases/estimate/in/work.json" --precision fp16
drawn roofline "$orin" classes.csv
echo '[{"method": 3}]' >list.json
echo '{"by_samples": [{"samples": 1}, 3, {"samples": 2, "method": 3, "mape": 0.1}]}' >odd.json
echo '{"by_samples": []}' >none.json
for f in list odd none; do drawn transfer $f.json; done
for k in 1 2 3 4 5 6 7 8 9 10; do echo "{\"samples\": $k, \"method\": \"m$k\", \"mape\": 0.0$k}"; done | sed 's/^/,/' >m
echo "{\"by_samples\": [{\"samples\": 1, \"method\": \"none\", \"mape\": 0.1} $(cat m)]}" >many.json
drawn transfer many.json
for k in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo "{\"fraction\": 0.$k, \"violation_rate\": 0.1, \"violation_rate_unguarded\": 0.2}"; done | paste -s -d , >m
echo "{\"budgets\": [$(cat m)]}" >guard.json
drawn guard guard.json
drawn curves "$calib" --format svg,svg,png
drawn scatter rows.csv
