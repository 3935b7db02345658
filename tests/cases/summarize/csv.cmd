# Every fault of a CSV file by one edit of a good one, and the nearest that is none.
exec 2>&1
try() {
	echo "--- $*"
	sed "$@" in/rows.csv >"$TMP/m.csv"
	calgen summarize --quiet -o "$TMP/m.sum" "$TMP/m.csv" && echo good
}
try d
try '2,$d'
try '1s/network/net/'
try '1s/network/model/'
try '1s/precision/p/'
try '1s/flops/f/'
try '1s/bytes/total_bytes/'
try '1s/,bytes/,b/'
try '1s/latency_ms/latency/'
try '1s/_ms/_us/g'
try '1s/operation_type,pattern/a,b/'
try '1s/operation_type,pattern/a,fusion_pattern/'
try '1s/mode/batch/'
try '1s/mode/ /'
try '1s/mode//'
try '2s/,0.5,/,0.5,,/'
try '2s/,0.25,0.75//'
try '3s/^/\
/'
try '2s/^net1/"net1"/'
try '2s/^net1/"net1" /'
try '2s/^net1/"net1/'
try '2s/^net1//'
try '2s/FP32/FP23/'
try '2s/FP32/fp16/'
try '2s/,4,/,0.5e,/'
try '2s/,4,/,-4,/'
try '2s/,4,/,0,/'
try '2s/,4,/,4.5,/'
try '2s/,4,/,,/'
try '2s/200000000/2e8/'
try '2s/200000000/200000000.4/'
try '2s/200000000/-2e8/'
try '2s/200000000//'
try '2s/1000000/1e20/'
try '2s/,0.5,/,"0,5",/'
try '2s/,0.5,/,nan,/'
try '2s/,0.5,/,0,/'
try '2s/,0.5,/,-0.5,/'
try '2s/,0.5,/,,/'
try '2s/,0.01,/,,/'
try '2s/,0.01,/,-0.01,/'
try '2s/,50,/,0,/'
try '2s/,50,/,,/'
try '2s/,0.25,/,0.6,/'
echo '--- CRLF and a byte order mark'
{
	printf '\357\273\277'
	awk '{ printf "%s\r\n", $0 }' in/rows.csv
} >"$TMP/m.csv"
calgen summarize --quiet -o "$TMP/m.sum" "$TMP/m.csv" && echo good
