# Who answers for which change, until when, and for which values.
sed '/"static_power_mw"/d' in/base.json >"$TMP/new.json"
sed '/"matmul": {/,/^        },/d' in/base.json >"$TMP/lost.json"
calgen audit --format json --fail-on never in/base.json "$TMP/new.json" >"$TMP/out"
print=$(sed -n 's/.*"id": "static-power-removed", "fingerprint": "\([0-9a-f]*\)".*/\1/p' "$TMP/out")
lost=$(calgen audit --format json --fail-on never in/base.json "$TMP/lost.json" |
	sed -n 's/.*"id": "class-removed", "fingerprint": "\([0-9a-f]*\)".*/\1/p')
write() { # a waivers file
	echo "{\"format\": \"estimate-waivers\", \"schema_version\": \"1.0\", \"waivers\": [$1]}"
}
waiver() { # fingerprint, last day, more members
	echo "{\"fingerprint\": \"$1\", \"owner\": \"A. Nobody\", \"reason\": \"new power supply\", \"expires\": \"$2\"$3}"
}
try() { # title, waivers, new file
	echo "# $1"
	write "$2" >"$TMP/waivers.json"
	calgen audit --format line --today 2026-03-01 --waivers "$TMP/waivers.json" in/base.json "${3-$TMP/new.json}" 2>&1
	echo "status $?"
}
try 'holds' "$(waiver "$print" 2026-03-31)"
try 'on its last day' "$(waiver "$print" 2026-03-01)"
try 'for this rule' "$(waiver "$print" 2026-03-31 ', "id": "static-power-removed"')"
try 'expired' "$(waiver "$print" 2026-02-28)"
try 'unused' "$(waiver 0123456789abcdef 2026-03-31)"
try 'for another rule' "$(waiver "$print" 2026-03-31 ', "id": "static-power-changed"')"
try 'twice' "$(waiver "$print" 2026-03-31), $(waiver "$print" 2026-04-30)"
try 'lost capability' "$(waiver "$lost" 2026-03-31)" "$TMP/lost.json"
try 'lost capability, by its rule' "$(waiver "$lost" 2026-03-31 ', "id": "class-removed"')" "$TMP/lost.json"
try 'no fingerprint' "$(waiver 0123 2026-03-31)"
try 'no hexadecimal fingerprint' "$(waiver g123456789abcdef 2026-03-31), $(waiver '0123456789abcd\\u0000f' 2026-03-31)"
try 'no day' "$(waiver "$print" 2026-02-30)"
try 'nobody' "$(waiver "$print" 2026-03-31 | sed 's/A. Nobody/ /')"
try 'misspelt' "$(waiver "$print" 2026-03-31 | sed 's/"owner"/"ownr"/')"
try 'none' ''
echo '# the value moved again'
sed 's/"value": 3000, "upper": 4000/"value": 3100, "upper": 4000/' in/base.json >"$TMP/moved.json"
write "$(waiver "$print" 2026-03-31)" >"$TMP/waivers.json"
calgen audit --format line --today 2026-03-01 --waivers "$TMP/waivers.json" "$TMP/moved.json" "$TMP/new.json" 2>&1
echo '# in a rules file'
echo "{\"format\": \"estimate-rules\", \"schema_version\": \"1.0\", \"waivers\": [$(waiver "$print" 2026-03-31)]}" >"$TMP/rules.json"
calgen audit --format line --today 2026-03-01 --rules "$TMP/rules.json" in/base.json "$TMP/new.json"
echo "status $?"
calgen audit --format json --today 2026-03-01 --rules "$TMP/rules.json" in/base.json "$TMP/new.json" |
	grep -o -e '"waiver": {.*}, "location"' -e '"today": "[^"]*"' -e '"gate": "[a-z]*"'
calgen audit --format line --today 2026-13-01 --rules "$TMP/rules.json" in/base.json "$TMP/new.json" 2>&1
echo '# without --today the day is that of the system, and the report says so'
echo "{\"format\": \"estimate-rules\", \"schema_version\": \"1.0\", \"waivers\": [$(waiver "$print" 2999-12-31)]}" >"$TMP/rules.json"
calgen audit --rules "$TMP/rules.json" in/base.json "$TMP/new.json" | sed -n 's/.*\(waivers judged on\) [-0-9]* (/\1 DAY (/p'
echo '# in both, and of two that are refused'
write "$(waiver 0123456789abcdef 2026-03-31), $(waiver "$lost" 2026-03-31)" >"$TMP/waivers.json"
calgen audit --format line --today 2026-03-01 --rules "$TMP/rules.json" --waivers "$TMP/waivers.json" in/base.json "$TMP/new.json" 2>&1
echo "status $?"
write "$(waiver "$print" 2026-02-28), $(waiver "$lost" 2026-02-28)" >"$TMP/waivers.json"
calgen audit --today 2026-03-01 --waivers "$TMP/waivers.json" in/base.json "$TMP/new.json" 2>&1 | head -n 1
echo '# waived and blocking, of a calibration and of campaigns'
sed '/static_power_mw/d; /"matmul": {/,/^        },/d' in/base.json >"$TMP/both.json"
write "$(waiver "$print" 2026-03-31)" >"$TMP/waivers.json"
calgen audit --format junit --today 2026-03-01 --waivers "$TMP/waivers.json" in/base.json "$TMP/both.json" | grep -c '<skipped\|<failure'
sh campaign.sh 11 >"$TMP/11.csv" && sh campaign.sh 23 >"$TMP/23.csv" && sh campaign.sh 47 1 3 >"$TMP/47.csv"
calgen analyze --noise "$TMP/11.csv" "$TMP/23.csv" -o "$TMP/noise.json" >"$TMP/text"
calgen audit --format junit --noise "$TMP/noise.json" "$TMP/11.csv" "$TMP/47.csv" | sed -n '/<failure/,/<\/failure/p' | sed 's/fingerprint .*/fingerprint/' | head -n 8
