# What a family file must keep by itself, each beside the nearest that does.
edited() {
	sed "$1" in/family.json >"$TMP/family.json"
	cmp -s in/family.json "$TMP/family.json" && echo 'WRONG: the edit changes nothing'
	calgen check "$TMP/family.json" 2>&1
	echo "status $?"
}
calgen check in/family.json
edited 's/"power_cap_mw": 20000/"power_cap_mw": 9999/'
edited 's/"power_cap_mw": 20000/"power_cap_mw": 10000/'
edited 's/"power_cap_mw": 20000/"power_cap_mw": 20000.5/'
edited 's/"power_cap_mw": 20000/"power_cap_mw": 0/'
edited '7,12s/"20w"/"10w"/'
edited 's/"mode": "20w", "than"/"mode": "30w", "than"/'
edited 's/"than": "10w"/"than": "40w"/'
edited 's/"mode": "20w", "than": "10w"/"mode": "10w", "than": "20w"/'
edited 's/"than": "10w"/"than": "20w"/'
edited '/"than"/{h;s/$/,/p;g;}'
edited '/"slower"/,/\]/d; s/^  \],/  ]/'
edited 's/estimate-family/estimate-famly/'
edited '/"modes"/,/\],/c\  "modes": [],'
awk 'BEGIN {
	print "{\"format\": \"estimate-family\", \"schema_version\": \"1.0\", \"family\": \"many\", \"name\": \"many\", \"modes\": ["
	for (i = 1; i <= 33; i++)
		printf "{\"mode\": \"m%d\", \"power_cap_mw\": %d, \"device_id\": \"many-m%d\"}%s\n", i, i, i, i < 33 ? "," : ""
	print "]}"
}' >"$TMP/many.json"
calgen check "$TMP/many.json" 2>&1
sed '/m33/d; /m32"/s/,$//' "$TMP/many.json" >"$TMP/most.json"
calgen check "$TMP/most.json" 2>&1
# Two modes that are slower than the same one, each for its reason.
edited 's/"slower": \[/&\n    {"mode": "20w", "than": "10w", "cause": "another cause"},/'
