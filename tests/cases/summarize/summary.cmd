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
# field NUMBER VALUE WHAT: one field of a cell is damaged
field() {
	awk -F '\t' -v OFS='\t' -v field="$1" -v value="$2" 'NR == 2 { $field = value } { print }' "$TMP/good.sum" >"$TMP/bad.sum"
	try "$3"
}
field 2 4294967296 'a batch beyond 32 bits'
field 3 fp%3 'an escape in the precision'
field 4 '50w%g0' 'an escape in the mode'
field 5 'conv2d% 0' 'an escape in the class'
field 6 '%4' 'an escape in the pattern'
field 9 0 'no timings'
field 9 1e18 'more timings than there can be'
field 10 4e9 'more records than timings'
field 10 1/0 'none labelled, and said'
field 10 1/2 'more labelled than there are'
field 11 "$(printf '%064d' 0 | tr 0 7)" 'a sum beyond reason'
field 16 "$(awk 'BEGIN { for (i = 0; i < 65; i++) printf "%016x:1000 ", i }')" 'more samples than are kept'
field 16 0000000000000001:-5 'a sample below 0'
field 16 '0000000000000002:5 0000000000000001:5' 'samples out of order'
field 16 000000000000000g:5 'a sample without a number'
{
	sed -n 1p "$TMP/good.sum"
	awk 'BEGIN { for (i = 0; i < 100000; i++) printf "0000000000000001:1000 " }'
} >"$TMP/bad.sum"
try 'a line without an end'
gzip -c "$TMP/good.sum" >"$TMP/good.gz"
head -c $(($(wc -c <"$TMP/good.gz") - 12)) "$TMP/good.gz" >"$TMP/bad.sum"
try 'a cut gzip'
