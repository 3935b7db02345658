# edit.sh NAME SED: base.json edited into $TMP/NAME.json, checked and judged.
sed "$2" in/base.json >"$TMP/$1.json"
calgen physics "$TMP/$1.json" >"$TMP/$1.out"
status=$?
[ $status = 0 ] && sed -n '/realistic/p' "$TMP/$1.out"
exit $status
