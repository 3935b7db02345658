# A fit that is worse on networks left out than the calibration it would replace is
# refused, unless a reason is given, which the file keeps; a better one is written.
exec 2>&1
sh rows.sh 6 0 >"$TMP/rows.csv"
for old in truth slow; do
	rm -f "$TMP/new.json"
	echo "--- against $old"
	calgen fit --quiet --id x-10w -o "$TMP/new.json" --against in/$old.json "$TMP/rows.csv" >"$TMP/said" 2>&1
	echo "exit $?"
	ls "$TMP/new.json" 2>/dev/null
	grep -v '%\|worse beyond' "$TMP/said"
done
echo '--- overridden'
calgen fit --quiet --id x-10w -o "$TMP/new.json" --against in/truth.json \
	--accept-worse 'the truth is not for sale' "$TMP/rows.csv" >"$TMP/said" 2>&1
echo "exit $?"
grep '"notes"' "$TMP/new.json"
calgen check --quiet "$TMP/new.json" && echo good
echo '--- nothing to override'
calgen fit --quiet --id x-10w -o "$TMP/new.json" --against in/slow.json \
	--accept-worse 'the truth is not for sale' "$TMP/rows.csv" >"$TMP/said" 2>&1
echo "exit $?"
grep '"notes"' "$TMP/new.json"
echo '--- one network'
sh rows.sh 1 0.2 >"$TMP/one.csv"
calgen fit --quiet --id x-10w -o "$TMP/new.json" --against in/truth.json "$TMP/one.csv"
echo "exit $?"
echo '--- another mode'
calgen fit --quiet --id x-10w -o "$TMP/new.json" --against in/mode.json "$TMP/rows.csv"
echo '--- a precision less'
sed 's/"fp32": {/"fp16": {/' in/slow.json >"$TMP/half.json"
calgen fit --quiet --id x-10w -o "$TMP/new.json" --against "$TMP/half.json" "$TMP/rows.csv"
echo '--- an old one that refuses what is larger, in all networks and in some'
for most in 1000 150000000; do
	sed "s/\"below\": \"hold\", \"above\": \"hold\"/\"below\": \"hold\", \"above\": \"refuse\"/; s/null, \"start\": 1,/$most, \"start\": 1,/
s/null, \"start\": 20,/1000000000, \"start\": 20,/" in/truth.json >"$TMP/refuses.json"
	calgen check --quiet "$TMP/refuses.json"
	calgen fit --quiet --id x-10w -o "$TMP/new.json" --against "$TMP/refuses.json" "$TMP/rows.csv" 2>&1 | sed 's/[0-9.]* %/N %/g; s/: measured.*//'
done
echo '--- the other form'
calgen fit --quiet --id x-10w --form legacy --peak-flops 2e12 -o "$TMP/new.json" --against in/slow.json "$TMP/rows.csv" 2>&1 |
	sed 's/[0-9.]* %/N %/g; s/: measured.*//'
echo '--- the same form and rows, twice'
calgen fit --quiet --id x-10w --form legacy --peak-flops 2e12 -o "$TMP/old.json" "$TMP/rows.csv"
calgen fit --quiet --id x-10w --form legacy --peak-flops 2e12 -o "$TMP/new.json" --against "$TMP/old.json" "$TMP/rows.csv" 2>&1 |
	sed 's/[0-9.]* %/N %/g'
cmp "$TMP/old.json" "$TMP/new.json" && echo the same
echo '--- an old one of one class alone'
sed 's/"generic"/"conv2d"/' in/truth.json >"$TMP/alone.json"
calgen fit --quiet --id x-10w -o "$TMP/new.json" --against "$TMP/alone.json" "$TMP/rows.csv" 2>&1 | sed 's/[0-9.]* %/N %/g; s/: measured.*//'
echo '--- efficiencies of networks of which one has no FLOPs at all'
sed 's/,memory,0,\([0-9]*\),/,conv2d,5000000,\1,/; /^cnet2/s/,conv2d,[0-9]*,/,memory,0,/' "$TMP/rows.csv" >"$TMP/apart.csv"
calgen fit --quiet --id x-10w --form legacy --peak-flops 2e12 -o "$TMP/old.json" "$TMP/apart.csv" && calgen check --quiet "$TMP/old.json"
rm -f "$TMP/new.json"
calgen fit --id x-10w --form legacy --peak-flops 2e12 -o "$TMP/new.json" --against "$TMP/old.json" "$TMP/apart.csv" 2>&1 | sed 's/[0-9.]* %/N %/g; s/: measured.*//'
ls "$TMP/new.json"
