# Campaigns at the edges of what can be judged.
. ./edit.sh
. ./shift.sh
rules() { # more members
	echo "{\"format\": \"estimate-rules\", \"schema_version\": \"1.0\", $1, \"rules\": []}" >"$TMP/rules.json"
	options="--noise $TMP/noise.json --rules $TMP/rules.json"
}
told() { # title, old, new
	echo "# $1"
	audit "$2" "$3" | sed -n '/: info: /!p' | sed 6q
}
state() { # of net3's operation 4
	calgen audit --format json --fail-on never $options "$@" |
		grep -o '"member": "[^"]*net3[^"]*"\|"significance": .*"reason": "[^"]*"' | sed -n 's/.*"reason": /reason: /p' | sort | uniq -c
}
sh campaign.sh 47 'net==3 && i==4' 2.4 >"$TMP/one.csv"
sh campaign.sh 47 'net==3' 3 >"$TMP/run.csv"
rules '"effect_floor": 1'
told 'sure, but below a floor of 100 %' "$TMP/11.csv" "$TMP/one.csv"
state "$TMP/11.csv" "$TMP/one.csv"
rules '"effect_floor": 0'
told 'no floor, no change' "$TMP/11.csv" "$TMP/11.csv"
options="--noise $TMP/noise.json"
sh campaign.sh 47 "net==3" 9 | awk -F, -v OFS=, '$1 == "net3" && $7 == 720000 { $8 /= 3.6 } { print }' >"$TMP/against.csv"
told 'a run that moved, and one of its operations less than it' "$TMP/11.csv" "$TMP/against.csv"
state "$TMP/11.csv" "$TMP/against.csv"
awk -F, 'NR == 1 || $1 != "net3" || n++ < 2' "$TMP/run.csv" >"$TMP/short.csv"
told 'a run of two operations' "$TMP/11.csv" "$TMP/short.csv"
for side in 11 run; do
	grep -e network -e net3 "$TMP/$side.csv" >"$TMP/lone$side.csv"
	sed 's/,10w,/,,/' "$TMP/$side.csv" >"$TMP/nameless$side.csv"
done
sed 's/^net/other/' "$TMP/run.csv" | sed '1s/.*/network,batch,precision,mode,class,flops,bytes,latency_ns,sd_ns,samples/' >"$TMP/other.csv"
told 'one run alone' "$TMP/lone11.csv" "$TMP/lonerun.csv"
told 'no mode is named' "$TMP/nameless11.csv" "$TMP/namelessrun.csv"
told 'nothing in common' "$TMP/11.csv" "$TMP/other.csv"
sed "1!s/,50$/,5/" "$TMP/11.csv" >"$TMP/few.csv"
told 'few timings in one of them' "$TMP/11.csv" "$TMP/few.csv"
