# More sets than are first made room for; totals above their bounds; what has no answer.
exec 2>&1
cd "$TMP" || exit
rows=$ROOT/tests/cases/fit/rows.sh truth=$ROOT/tests/cases/fit/in/truth.json
for i in $(seq 20); do
	if [ "$i" = 1 ]; then sh "$rows" 2 0 1w; else sh "$rows" 2 0 "${i}w" | sed 1d; fi
done >modes.csv
sed 's/"mode": "10w", //; s/x-10w-truth/x-truth/' "$truth" >any.json
calgen validate any.json modes.csv | tail -n 2
calgen validate --json any.json modes.csv | grep -c '"mode": "[0-9]*w"'
sh "$rows" 9 0.1 >a.csv
calgen fit -q -o fitted.json a.csv 2>&1 | tail -n 1
awk -F, -v OFS=, 'NR > 1 { $8 *= /anet0/ ? 9 : /bnet1/ ? 0.1 : 1 } 1' a.csv >b.csv
calgen validate fitted.json b.csv | sed -n '/net/p' | sed 's/  */ /g'
calgen validate --leave-out network a.csv | tail -n 6 | sed 's/[0-9][0-9.]*/N/g'
sed '/"generic": {/,/^        },/d; /"conv2d": {/,/^        },/d' "$ROOT/tests/cases/audit/in/base.json" >few.json
calgen validate few.json a.csv
sed '/"peak_flops_per_s"/s/{.*}/null/' "$ROOT/tests/cases/audit/in/base.json" >peakless.json
calgen validate peakless.json a.csv | tail -n 1
