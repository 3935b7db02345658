# A board in one mode with the table of another: totals of networks that it never
# measured, before and after; a tenth of the observations times 100.
# needs: shared
for mode in 15w 50w maxn; do
	calgen adapt --device jetson-orin-agx-30w-eager --precision fp32 "$SHARED/orin/$mode/fp32" |
		awk -v mode=$mode '/^ *[0-9]+ +[0-9.]+ / {
			if ($1 == 0) before = $2
			after = $2
			if ($1 >= 35 && $NF > apart) apart = $NF
		}
		END {
			print mode ": error at most a half of before: " (after < before / 2 ? "yes" : "no")
			print mode ": apart by less than 1.10: " (apart < 1.10 ? "yes" : "no")
		}'
done
