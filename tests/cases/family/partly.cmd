# needs: m4
# A mode that serves for one workload and not for another, one that is served by several
# in turn; a member that makes no table, or none at all.
. ./board.sh
exec 2>&1
made() {
	calgen tables --family in/family.json -o "$TMP" --for in/work.json "$TMP/bytes.json" -- "$TMP"/*w.json "$@"
	sed -n '/^	{/p; s/.*\(dominated.*\)/\1/p' "$TMP/est_board.c"
}
sed 's/"flops": [0-9]*/"flops": 0/; s/"name": "[^"]*"/"name": "bytes"/; s/"class": "[a-z0-9_]*"/"class": "memory"/' in/work.json >"$TMP/bytes.json"
mode 10w 10000 50 3000
echo '# of no use for one of two'
mode 20w 20000 40 4000
made | sed "s,$TMP,TMP,g"
echo '# JSON of another kind among the calibrations'
cp in/work.json "$TMP/5w.json"
made | tail -n 3
rm "$TMP/5w.json"
echo '# a member without a peak'
sed -i '/"peak_flops_per_s"/s/{.*}/null/; s/"ps_per_flop"/"efficiency"/; s/"start": 40, "end": 40/"start": 0.4, "end": 0.4/' "$TMP/20w.json"
made | grep -o 'error: .*' | head -n 2
echo '# no energy in one of them; a size that one refuses'
mode 20w 20000 40 4000
for form in dts nvpmodel; do
	sed '/"energy": {/,/^      }/d' "$TMP/20w.json" >"$TMP/bare" && mv "$TMP/20w.json" "$TMP/kept" && mv "$TMP/bare" "$TMP/20w.json"
	calgen tables -q -o "$TMP" --family in/family.json --export $form --for in/work.json -- "$TMP"/*w.json 2>&1 | sed -n 1p
	mv "$TMP/kept" "$TMP/20w.json"
	sed '0,/"above": "hold"/s//"above": "refuse"/; 0,/"to_flops": null/s//"to_flops": 10/' "$TMP/20w.json" >"$TMP/short" && mv "$TMP/20w.json" "$TMP/kept" && mv "$TMP/short" "$TMP/20w.json"
	calgen tables -q -o "$TMP" --family in/family.json --export $form --for in/work.json "$TMP/bytes.json" -- "$TMP"/*w.json
	cat "$TMP"/est_board.$form 2>/dev/null | sed -n '/none\|no answer\|EST_ERR/p'
	mv "$TMP/kept" "$TMP/20w.json"
done
