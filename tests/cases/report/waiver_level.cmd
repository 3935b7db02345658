# A refused waiver is an error for GitHub and counted in JSON; one that holds is neither.
old=../audit/in/base.json
sed 's/"launch_ns": 100000/"launch_ns": 80000/' $old >"$TMP/new.json"
print=$(calgen audit --format json $old "$TMP/new.json" |
	sed -n 's/.*"id": "launch-changed", "fingerprint": "\([0-9a-f]*\)".*/\1/p')
for day in 2026-05-31 2026-12-31; do
	cat >"$TMP/waivers.json" <<END
{"format": "estimate-waivers", "schema_version": "1.0", "waivers": [
 {"fingerprint": "$print", "owner": "A. Nobody", "reason": "new clock", "expires": "$day"}]}
END
	for format in github json; do
		calgen audit --format $format --today 2026-06-01 --waivers "$TMP/waivers.json" \
			$old "$TMP/new.json" 2>/dev/null |
			grep -o -e '^::[a-z]* title=calibration audit::w.*' -e '"waived.*refused": [0-9]*'
	done
done
