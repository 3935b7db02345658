# What may be green, what warns, what blocks; nothing is coloured unless it is asked for.
sed 's/"launch_ns": 100000/"launch_ns": 110000/' in/base.json >"$TMP/warns.json"
sed '/static_power_mw/d' in/base.json >"$TMP/blocks.json"
for new in in/base.json "$TMP/warns.json" "$TMP/blocks.json"; do
	calgen audit --color never "$new" "$new" | tr -d '\033' | grep -c '\[[0-9]*m'
	calgen audit --color always --workloads in/net.json --budget 6 -- in/base.json "$new" | sed -n l | grep -o '\\033\[[0-9;]*m[^\\]*' | sort -u
done
