# Directories: a device that is gone blocks, one in another file is still there;
# JSON that is no calibration is passed over.
dir() {
	mkdir "$TMP/$1" && cp in/base.json in/net.json "$TMP/$1"
}
dir old && dir new
sed 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/' in/base.json >"$TMP/old/other.json"
cp "$TMP/old/other.json" "$TMP/new/renamed.json"
echo '# does not'
calgen audit "$TMP/old" "$TMP/new"
echo '# fires'
rm "$TMP/new/renamed.json"
calgen audit "$TMP/old" "$TMP/new"
