# Generated C and calibrations, in all pairs; what is no table of calgen.
sed 's/"launch_ns": 100000/"launch_ns": 90000/' in/base.json >"$TMP/new.json"
mkdir "$TMP/c" && calgen tables -o "$TMP/c" in/base.json >"$TMP/text"
table=$TMP/c/est_board_10w.c
try() {
	calgen audit --format line "$@" 2>&1
	echo "status $?"
}
echo '# the table of the calibration'
try "$table" in/base.json
try in/base.json "$TMP/c"
echo '# of another one'
try "$table" "$TMP/new.json"
try "$TMP/new.json" "$table"
calgen audit "$table" "$TMP/new.json"
echo '# of the same values under another name'
sed 's/"Board, 10 W"/"Board"/' in/base.json >"$TMP/named.json"
try "$table" "$TMP/named.json"
echo '# both in C'
mkdir "$TMP/d" && calgen tables -o "$TMP/d" "$TMP/new.json" >"$TMP/text"
try "$table" "$TMP/d/est_board_10w.c"
echo '# one of calib and the C that is made of it'
try "$ROOT/calib/jetson-orin-agx-50w-eager.json" "$ROOT/generated/est_jetson_orin_agx_50w_eager.c"
echo '# two tables in one folder, one of them with a line more'
mkdir "$TMP/e" "$TMP/f"
sed 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/; s/10000,$/20000,/' in/base.json >"$TMP/second.json"
sed 's/"start": 50, "end": 50/"start": 50, "end": 50}, {"from_flops": 1000, "to_flops": null, "start": 60, "end": 60, "acknowledges": "made up"/; 0,/"to_flops": null/s//"to_flops": 1000/' "$TMP/second.json" >"$TMP/longer.json"
calgen tables -q -o "$TMP/e" in/base.json "$TMP/second.json"
calgen tables -q -o "$TMP/f" in/base.json "$TMP/longer.json"
try "$TMP/e" "$TMP/f"
echo '# against a calibration that no table can be made of'
sed '/"peak_flops_per_s"/s/{.*}/null/' in/base.json >"$TMP/peakless.json"
try "$table" "$TMP/peakless.json" | grep "table-\|status"
try "$TMP/peakless.json" "$table" | grep "table-\|status"
echo '# damaged'
for edit in 's/EST_ROW_STEP(EST_KEY(0/EST_ROW_STEP(EST_KEY(1/' 's/EST_ROW_BAND/EST_ROW_BOND/' \
	's/EST_ROW_BAND(/EST_ROW_BAND(1u, /' 's/if EST_TABLE_ABI != /&9/' '/^};/,$d' \
	's/0x7fffffffu/0x7fffffff/; s/^	1u, /	4294967296u, /' 's/^	1u, /	1x, /' 's/^	1u, /	1u /' \
	's/EST_TABLE_ATTRIBUTE const/const/' '0,/0x[0-9a-f]*u/s//0xu/' 's/STEP(EST_KEY(/STEP(EST_ROW_STEP(/' \
	's/STEP(EST_KEY([^)]*)/STEP(EST_TABLE_MAGIC/' 's,/\*,/ ,' 's/if EST_TABLE_ABI != [0-9]*/if EST_TABLE_ABI != 12345678/'; do
	sed "$edit" "$table" >"$TMP/bad.c"
	try "$TMP/bad.c" in/base.json | sed 's/ABI [0-9]*; this calgen reads ABI [0-9]*/ABI N; this calgen reads ABI N/; s/0x[0-9a-f]\{8\} of/CRC of/'
done
echo '# an ABI at the end, and nothing but its comma lost at the end'
printf '#if EST_TABLE_ABI != 12' >"$TMP/bad.c"
try "$TMP/bad.c" in/base.json | sed 's/reads ABI [0-9]*/reads ABI N/'
sed -z 's/,\([^,]*\)\n};/\1\n};/' "$table" >"$TMP/good.c"
cmp -s "$table" "$TMP/good.c" && echo 'WRONG: the edit changes nothing'
try "$TMP/good.c" in/base.json
echo '# longer than any'
{ sed '/{$/q' "$table" && awk 'BEGIN { for (i = 0; i < 1048577; i++) print "1," }' && echo '};'; } >"$TMP/bad.c"
try "$TMP/bad.c" in/base.json | cut -c 1-80 | head -n 1
echo '# in JSON'
calgen audit --format json --fail-on never "$TMP/peakless.json" in/base.json 2>&1 | grep -o '"table_bytes": [^,}]*, "proven_error": null\|"table_bytes": [^,}]*'
