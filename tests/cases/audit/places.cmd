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
echo '# a table that is damaged, of another ABI, none, and calibrations that lie elsewhere'
calgen tables -o "$TMP/new/generated" "$TMP/new/calib/base.json" >"$TMP/text"
cp "$TMP/new/generated/est_board_10w.c" "$TMP/good.c"
for edit in 's/EST_ROW_STEP(EST_KEY(0/EST_ROW_STEP(EST_KEY(1/' 's/^#if.*/#if EST_TABLE_ABI != 1/' 's/EST_ROW_BAND/EST_ROW_BOND/' '1,$d'; do
	sed "$edit" "$TMP/good.c" >"$TMP/new/generated/est_board_10w.c"
	places 2>&1 | cut -c 1-100
done
rm "$TMP/new/generated/est_board_10w.c" && mkdir "$TMP/new/generated/est_board_10w.c" && places
rmdir "$TMP/new/generated/est_board_10w.c" && cp "$TMP/good.c" "$TMP/new/generated/est_board_10w.c"
places | wc -l | tr -d ' '
mkdir "$TMP/new/calib/more" && cp "$TMP/new/calib/base.json" "$TMP/new/calib/more"
calgen audit --format json --fail-on never "$TMP/old/calib/base.json" "$TMP/new/calib/more/base.json" | grep -c '"new_generated": {' || true
