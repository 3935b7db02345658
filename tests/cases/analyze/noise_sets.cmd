# Campaigns of two modes, two precisions and two batches: each is a set of runs of its
# own, and what only one campaign has is counted.
exec 2>&1
both() { # SEED
	sh ../audit/campaign.sh "$1" >"$TMP/one.csv"
	sed 's/,1,fp32,10w,/,4,fp32,10w,/' "$TMP/one.csv"
	sed '1d; s/,fp32,10w,/,fp16,10w,/' "$TMP/one.csv"
	sed '1d; s/,fp32,10w,/,fp32,20w,/' "$TMP/one.csv"
	sed 1d "$TMP/one.csv"
}
both 11 | grep -v '^net9,4' >"$TMP/a.csv"
both 23 | grep -v '^net0,1,fp16' >"$TMP/b.csv"
calgen analyze --noise "$TMP/a.csv" "$TMP/b.csv" -o "$TMP/noise.json" | sed -n 1,6p
sed -n '/"sets"/,/\]/p' "$TMP/noise.json"
calgen audit --noise "$TMP/noise.json" "$TMP/a.csv" "$TMP/b.csv" >"$TMP/audit"
echo "audit $?"
