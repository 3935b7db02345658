# A waived change says in every format who answers for it until when; its owner and
# reason are text, whatever they hold.
old=../audit/in/base.json
sed 's/"launch_ns": 100000/"launch_ns": 40000/' $old >"$TMP/new.json"
print=$(calgen audit --format json --fail-on never $old "$TMP/new.json" |
	sed -n 's/.*"id": "launch-changed", "fingerprint": "\([0-9a-f]*\)".*/\1/p')
cat >"$TMP/waivers.json" <<END
{"format": "estimate-waivers", "schema_version": "1.0", "waivers": [{"fingerprint": "$print",
 "owner": "<b>hans</b>", "reason": "new clock ::error:: | %0A \`x\` [y](z) & \u001b[31m", "expires": "2026-12-31"}]}
END
for format in text line markdown json junit sarif github gitlab html; do
	echo "== $format"
	calgen audit --format $format --today 2026-06-01 --waivers "$TMP/waivers.json" $old "$TMP/new.json" >"$TMP/out" ||
		echo "status $?"
	grep -o 'hans.\{0,110\}' "$TMP/out" | sed "s/$print/FINGERPRINT/g"
done
