# What a file of timed requests may not be, and the nearest that it may.
exec 2>&1
try() {
	printf "$2" >"$TMP/$1.csv"
	echo "-- $1"
	calgen stages fit -o "$TMP/out.json" --id acme-x1-vlm "$TMP/$1.csv"
	echo "status $?"
}
try no-times 'a,b\n1,2\n'
try no-inputs 'a_ms,b_us\n1,2\n'
try no-rows 'a,b_ms\n'
try one-row 'a,b_ms\n1,2\n'
try zero-time 'a,b_ms\n1,0\n2,1\n'
try negative-time 'a,b_ms\n1,-3\n2,1\n'
try nan-time 'a,b_ms\n1,nan\n2,1\n'
try infinite-time 'a,b_ms\n1,inf\n2,1e999\n'
try empty-time 'a,b_ms\n1,\n2,1\n'
try empty-input 'a,b_ms\n,1\n2,1\n'
try fraction 'a,b_ms\n1.5,1\n2,1\n'
try negative-input 'a,b_ms\n-1,1\n2,1\n'
try large-input 'a,b_ms\n4294967296,1\n2,1\n'
try short-row 'a,c,b_ms\n1,2\n'
try nine-inputs 'a,b,c,d,e,f,g,h,i,b_ms\n1,1,1,1,1,1,1,1,1,1\n'
try three-configurations 'a,b_ms\n1,1\n2,2\n3,3\n3,4\n'
try same-twice 'a,b_ms\n1,1\n1,2\n1,3\n1,4\n1,5\n'
ls "$TMP" | grep json
try constant-input 'a,c,b_ms\n1,7,1\n2,7,2\n3,7,3\n4,7,4\n5,7,5\n6,7,6\n'
grep -o '"name": "c", "min": [0-9]*, "max": [0-9]*' "$TMP/out.json"
try largest-input 'a,b_ms\n4294967295,1\n2,1\n3,1\n4,2\n5,2\n'
try total-beside 'a,b_ms,total_ms\n1,1,9\n2,2,9\n3,3,9\n4,4,9\n'
grep -c '"name": "total"' "$TMP/out.json"
calgen stages fit --times b=a -o "$TMP/out.json" --id acme-x1-vlm "$TMP/total-beside.csv" && grep -o '"repeat": "a"' "$TMP/out.json"
calgen stages fit --times b=z -o "$TMP/out.json" --id acme-x1-vlm "$TMP/total-beside.csv"
calgen stages fit --ignore a -o "$TMP/out.json" --id acme-x1-vlm "$TMP/total-beside.csv"
calgen stages fit --id Acme -o "$TMP/none.json" "$TMP/total-beside.csv"
ls "$TMP/none.json" 2>/dev/null
calgen stages eval "$TMP/total-beside.csv"
calgen stages eval --calib "$TMP/out.json" "$TMP/absent.csv"
calgen stages eval --calib ../../../calib/i7-12700k-legacy.json "$TMP/total-beside.csv"
