# Zones and rails that are made up: without names, of a platform alone, more than a board
# has, without what tells their power.
# needs: jq
exec 2>&1
refuse() { # METER
	rm -f "$TMP/out.json"
	calgen measure --backend reference --energy "$1" --plan in/one.json --system-root "$TMP/tree" -o "$TMP/out.json" | sed -n '/^energy/p'
	[ ! -e "$TMP/out.json" ] || jq -c '.estimate.runs[0].meter | [.name, (.channels[] | [.name, .counted])]' "$TMP/out.json"
}
zones=$TMP/tree/sys/class/powercap
zone() { # ZONE NAME
	mkdir -p "$zones/$1"
	[ -z "$2" ] || echo "$2" >"$zones/$1/name"
	echo 1000 >"$zones/$1/energy_uj"
	echo 1000000 >"$zones/$1/max_energy_range_uj"
}
zone intel-rapl:0 ''
zone intel-rapl:0:0 core
refuse rapl
zone intel-rapl:1 psys
refuse rapl
rm -r "$zones"
sh in/board.sh "$TMP/tree"
hwmon=$TMP/tree/sys/class/hwmon
rm "$hwmon/hwmon10/name" "$hwmon"/hwmon2/shunt*
mkdir "$hwmon/hwmon3"
echo other >"$hwmon/hwmon3/name"
refuse ina3221
rm "$hwmon/hwmon2/curr2_input"
refuse ina3221
for chip in 20 21 22 23 24 25 26 27 28 29 30 31 32; do
	cp -R "$hwmon/hwmon2" "$hwmon/hwmon$chip"
done
refuse ina3221 | grep -o '\[[^][]*\]' | wc -l
rm "$hwmon"/hwmon*/in1_input
rm "$hwmon"/hwmon*/in3_input
refuse ina3221
# A zone without a counter, and meters that are gone while they are read.
mkdir -p "$zones/intel-rapl:7"
echo package-7 >"$zones/intel-rapl:7/name"
refuse rapl
sed 's/"repeats_min": 6, "repeats_max": 6/"repeats_min": 300, "repeats_max": 300/' in/tiny.json >"$TMP/long.json"
gone() { # METER PATH TEXT...: PATH gets each TEXT in turn, and goes once rows are being made
	(
		n=0
		while [ ! -e "$TMP/stop" ]; do
			n=$((n + 10000))
			echo $n >"$TMP/next" && mv "$TMP/next" "$2" 2>/dev/null
			[ ! -s "$TMP/out.json" ] || [ $n -lt 2000000 ] || break
		done
		rm -f "$2"
	) &
	rm -f "$TMP/out.json"
	sleep 0.2
	calgen measure --quiet --backend reference --energy "$1" --plan "$TMP/long.json" --system-root "$TMP/tree" -o "$TMP/out.json" >"$TMP/report"
	touch "$TMP/stop"
	wait
	rm -f "$TMP/stop"
	jq -c '[.subgraphs[].estimate.energy.refused] | map(select(. == "the meter fell silent")) | length > 0' "$TMP/out.json"
}
zone intel-rapl:0 package-0
gone rapl "$zones/intel-rapl:0/energy_uj"
