# A summary that was damaged, cut, is of another version or unsorted, and a good one.
exec 2>&1
calgen summarize --quiet -o "$TMP/good.sum" in/rows.json
try() {
	echo "--- $1"
	calgen summarize --quiet -o "$TMP/out.sum" "$TMP/bad.sum" && cmp "$TMP/good.sum" "$TMP/out.sum" && echo good
}
cp "$TMP/good.sum" "$TMP/bad.sum"
try nothing
sed '2s/net1/net2/' "$TMP/good.sum" >"$TMP/bad.sum"
try 'another network'
sed '2s/5/6/' "$TMP/good.sum" >"$TMP/bad.sum"
try 'another digit'
sed 3d "$TMP/good.sum" >"$TMP/bad.sum"
try 'a cell less'
sed '$d' "$TMP/good.sum" >"$TMP/bad.sum"
try 'no end'
head -c 100 "$TMP/good.sum" >"$TMP/bad.sum"
try 'cut in a cell'
head -c 10 "$TMP/good.sum" >"$TMP/bad.sum"
try 'cut in the first line'
sed '1s/1$/2/' "$TMP/good.sum" >"$TMP/bad.sum"
try 'version 2'
awk 'NR == 2 { kept = $0; next } { print } NR == 3 { print kept }' "$TMP/good.sum" >"$TMP/bad.sum"
try unsorted
sed '2s/conv2d_bn/conv3d/' "$TMP/good.sum" >"$TMP/bad.sum"
try 'an unknown class'
sed '2s/net1/net%1/' "$TMP/good.sum" >"$TMP/bad.sum"
try 'half an escape'
awk -F '\t' -v OFS='\t' 'NR == 2 { $10 = 0 } { print }' "$TMP/good.sum" >"$TMP/bad.sum"
try 'no records'
awk -F '\t' -v OFS='\t' 'NR == 2 { $11 = 0 } { print }' "$TMP/good.sum" >"$TMP/bad.sum"
try 'no time'
awk -F '\t' -v OFS='\t' 'NR == 2 { $12 = "1" $11 $11 $11 } { print }' "$TMP/good.sum" >"$TMP/bad.sum"
try 'a sum of squares beyond reason'
awk -F '\t' -v OFS='\t' 'NR == 2 { $14 = 2e6 } { print }' "$TMP/good.sum" >"$TMP/bad.sum"
try 'min above max'
awk -F '\t' -v OFS='\t' 'NR == 2 { $16 = "" } { print }' "$TMP/good.sum" >"$TMP/bad.sum"
try 'no samples'
