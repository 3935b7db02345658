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
echo '# damaged'
for edit in 's/EST_ROW_STEP(EST_KEY(0/EST_ROW_STEP(EST_KEY(1/' 's/EST_ROW_BAND/EST_ROW_BOND/' \
	's/EST_ROW_BAND(/EST_ROW_BAND(1u, /' 's/if EST_TABLE_ABI != /&9/' '/^};/,$d' \
	's/0x7fffffffu/0x7fffffff/; s/^	1u, /	4294967296u, /' 's/^	1u, /	1x, /' 's/^	1u, /	1u /' \
	's/EST_TABLE_ATTRIBUTE const/const/'; do
	sed "$edit" "$table" >"$TMP/bad.c"
	try "$TMP/bad.c" in/base.json | sed 's/ABI [0-9]*; this calgen reads ABI [0-9]*/ABI N; this calgen reads ABI N/; s/0x[0-9a-f]\{8\} of/CRC of/'
done
