# A file that ends in the middle, in the place of each file that a command takes: said
# with its place, status 1, nothing written.
mkdir "$TMP/out" && cd "$TMP" || exit 2
cases=$ROOT/tests/cases
cp "$cases/estimate/in/small.json" "$cases/estimate/in/work.json" "$cases/family/in/family.json" .
echo '{"format": "estimate-calibration"' >bad.json
sh "$cases/stages/in/requests.sh" >good.csv
printf 'x_ms,\n1' >bad.csv
while read -r words; do
	calgen $words >said 2>&1
	echo "$?: calgen $words"
	sed 's/^/	/' said | head -n 1
done <<'END'
check bad.json
convert bad.json
tables -o out bad.json
tables -o out --workloads bad.json
tables -o out --classes bad.json
tables -o out --family bad.json -- small.json
tables -o out --family family.json -- bad.json
tables -o out --family family.json --for bad.json -- small.json
tables -o out --index --family bad.json -- small.json
tables -o out --format rust bad.json
tables -o out --format image bad.json
estimate --calib bad.json work.json
estimate --calib small.json bad.json
show bad.json
audit bad.json small.json
audit small.json bad.json
audit --workloads bad.json -- small.json small.json
audit --rules bad.json small.json small.json
audit --waivers bad.json small.json small.json
audit --noise bad.json small.json small.json
fit -o out/x.json bad.json
fit -o out/x.json --like bad.json work.json
fit --form energy -o out/x.json bad.json
fit --form energy -o out/x.json --like bad.json work.json
validate bad.json work.json
validate --form energy bad.json work.json
validate small.json bad.json
analyze bad.json
analyze --noise bad.json bad.json -o out/n.json
plot roofline -o out/x bad.json
plot roofline -o out/x small.json bad.json
plot coverage -o out/x bad.json
plot residuals -o out/x bad.json
plot residuals -o out/x small.json bad.json
plot scatter -o out/x bad.json
plot transfer -o out/x bad.json
plot guard -o out/x bad.json
summarize -o out/x.sum bad.json
physics bad.json
plot curves -o out/x bad.json
plot loo -o out/x bad.json
plot curves -o out/x --against bad.json small.json
plot curves -o out/x small.json bad.json
adapt --calib bad.json work.json
adapt --calib small.json bad.json
pareto --x a --y b bad.json
pareto --x a --y b bad.csv
regress bad.csv
power bad.csv
guard --calib bad.json good.csv
guard --calib small.json good.csv
stages fit -o out/x.json bad.csv
stages fit -o out/x.json --like bad.json good.csv
stages eval --calib bad.json good.csv
transfer --source bad.json --target good.csv --samples 3
transfer --source good.csv --target bad.csv --samples 3
calibrate --against bad.json
calibrate --plan bad.json --id x
measure --plan bad.json -o out/x.json
END
ls out
