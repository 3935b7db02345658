# The day that waivers are judged on is that of SOURCE_DATE_EPOCH, where it is set.
sed '/"static_power_mw"/d' in/base.json >"$TMP/new.json"
print=$(calgen audit --format json --fail-on never in/base.json "$TMP/new.json" |
	sed -n 's/.*"id": "static-power-removed", "fingerprint": "\([0-9a-f]*\)".*/\1/p')
echo "{\"format\": \"estimate-waivers\", \"schema_version\": \"1.0\", \"waivers\": [{\"fingerprint\": \"$print\", \"owner\": \"A. Nobody\", \"reason\": \"new power supply\", \"expires\": \"2026-03-31\"}]}" >"$TMP/waivers.json"
for epoch in 1774915200 1775001600; do
	SOURCE_DATE_EPOCH=$epoch calgen audit --format line --waivers "$TMP/waivers.json" in/base.json "$TMP/new.json" 2>&1 |
		grep -o 'ended on.*\|judged on.*'
done
for epoch in soon 99999999999999999; do
	SOURCE_DATE_EPOCH=$epoch calgen audit --format line --waivers "$TMP/waivers.json" in/base.json "$TMP/new.json" 2>&1 |
		sed -n 's/judged on [-0-9]*/judged on DAY/p; /clock/p'
done
