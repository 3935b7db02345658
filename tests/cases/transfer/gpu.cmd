# needs: shared
# The figures that were set: at most 7.0 % MAPE and P95 20 % at 10 samples, 6.5 and 18
# at 25, and refit at least as good as the relative affine map at every number.
calgen transfer --source "$SHARED/stages/llama2_7b_a100.csv" --target "$SHARED/stages/llama2_7b_a40.csv" --samples 10 --repeat 20 --method refit --json >"$TMP/g.json"
sed -n 's/.*"samples": \([0-9]*\), "method": "\(refit\|affine-relative\)".*"mape": \([0-9.]*\), "p95_ape": \([0-9.]*\),.*/\1 \2 \3 \4/p' "$TMP/g.json" |
	awk '{mape[$1, $2] = $3; p95[$1, $2] = $4; if (!seen[$1]++) n[++k] = $1} END {
	print (mape[10, "refit"] <= 0.07 && p95[10, "refit"] <= 0.20) ? "10: met" : "10: not met"
	print (mape[25, "refit"] <= 0.065 && p95[25, "refit"] <= 0.18) ? "25: met" : "25: not met"
	for (i = 1; i <= k; i++) print n[i], (mape[n[i], "refit"] <= mape[n[i], "affine-relative"]) ? "at least as good" : "worse"}'
