# A value has its line in generated/ beside calib/, when that is the table of it.
mkdir -p "$TMP/old/calib" "$TMP/new/calib" "$TMP/new/generated"
cp in/base.json "$TMP/old/calib"
sed -e 's/"launch_ns": 100000/"launch_ns": 90000/' -e 's/"start": 0.4, "end": 0.4/"start": 0.41, "end": 0.41/' \
	-e 's/"sd_shared": 0.1,/"sd_shared": 0.11,/' -e 's/"value": 1.9/"value": 2/' in/base.json >"$TMP/new/calib/base.json"
places() {
	calgen audit --format json --fail-on never "$TMP/old/calib/base.json" "$TMP/new/calib/base.json" |
		sed -n 's/.*"id": "\([a-z-]*\)".*"new_generated": {"file": "[^"]*", "line": \([0-9]*\),.*/\1 \2/p' |
		while read -r rule line; do
			sed -n "$line"'s/.*\/\* \(.*\) \*\//'"$rule: "'\1/p' "$TMP/new/generated/est_board_10w.c"
		done
}
echo '# no table'
places
echo '# a table of the new calibration'
calgen tables -o "$TMP/new/generated" "$TMP/new/calib/base.json" >"$TMP/text"
places
echo '# a table of the old one'
calgen tables -o "$TMP/new/generated" "$TMP/old/calib/base.json" >"$TMP/text"
places
