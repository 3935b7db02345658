# A waiver that ended or fits nothing ends in status 1, and every format says so: none
# calls such an audit passed (Code Quality has no place for a verdict).
old=../audit/in/base.json
sed 's/"launch_ns": 100000/"launch_ns": 80000/' $old >"$TMP/new.json"
print=$(calgen audit --format json --fail-on never $old "$TMP/new.json" |
	sed -n 's/.*"id": "launch-changed", "fingerprint": "\([0-9a-f]*\)".*/\1/p')
waivers() { # fingerprint, last day
	cat >"$TMP/waivers.json" <<END
{"format": "estimate-waivers", "schema_version": "1.0", "waivers": [
 {"fingerprint": "$1", "owner": "A. Nobody", "reason": "new clock", "expires": "$2"}]}
END
}
try() { # the new file
	for format in text line markdown json junit sarif github gitlab html; do
		echo "== $format"
		calgen audit --format $format --fail-on error --today 2026-06-01 --waivers "$TMP/waivers.json" \
			$old "$1" >"$TMP/out" 2>"$TMP/err" && echo "status 0"
		grep -o -e 'BLOCKED[^("]*' -e 'Passed[^("]*' -e '"gate": "[a-z]*"' -e 'refused: .\{0,36\}' \
			-e '<failure message="[0-9]* refused' "$TMP/out" | sort -u | sed "s/$print/FINGERPRINT/g"
	done
}
echo '# holds'
waivers "$print" 2026-12-31
calgen audit --today 2026-06-01 --waivers "$TMP/waivers.json" $old "$TMP/new.json" | head -n 1
echo '# ended'
waivers "$print" 2026-05-31
try "$TMP/new.json"
echo '# for a value that did not move'
try $old | sed -n 1,4p
echo '# fits nothing'
waivers 0123456789abcdef 2026-12-31
try $old | sed -n 1,4p
