# A folder in which nothing is for the command: said once, status 1, nothing written.
mkdir "$TMP/none" "$TMP/out" && cd "$TMP" || exit 2
cases=$ROOT/tests/cases
cp "$cases/estimate/in/small.json" "$cases/estimate/in/work.json" "$cases/family/in/family.json" .
while read -r words; do
	calgen $words >said 2>&1
	echo "$?: calgen $words"
	sed 's/^/	/' said | head -n 2
done <<'END'
check none
convert none
tables -o out none
tables -o out --workloads none
tables -o out --family none -- small.json
tables -o out --family family.json -- none
tables -o out --family family.json --for none -- small.json
tables -o out --index --family none -- small.json
estimate --calib small.json none
audit none small.json
audit small.json none
audit --workloads none -- small.json small.json
fit -o out/x.json none
fit --form energy -o out/x.json none
validate small.json none
validate --leave-out network none
analyze none
summarize -o out/x.sum none
physics none
plot curves -o out/x small.json none
adapt --calib small.json none
pareto --x a --y b none
regress none
power none
END
ls out
