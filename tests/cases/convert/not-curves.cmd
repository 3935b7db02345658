for f in truncated array no-curves version; do
	case $f in
	truncated) head -c 300 in/small.json ;;
	array) echo '[1]' ;;
	no-curves) echo '{"schema_version": "1.0"}' ;;
	version) sed 's/"1.0"/"1.7"/' in/small.json ;;
	esac >"$TMP/$f.json"
	calgen convert -o "$TMP/out" "$TMP/$f.json" && echo converted
done
ls "$TMP"
