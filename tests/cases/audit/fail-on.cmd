# The gate: the report is printed whether it is hit or not.
sed 's/"launch_ns": 100000/"launch_ns": 90000/' in/base.json >"$TMP/warning.json"
sed '/"static_power_mw"/d' in/base.json >"$TMP/error.json"
sed 's/"n": 40/"n": 41/' in/base.json >"$TMP/info.json"
for new in info warning error; do
	for gate in info warning error never; do
		calgen audit --brief --format line --fail-on $gate in/base.json "$TMP/$new.json"
		echo "$new against $gate: status $?"
	done
done
