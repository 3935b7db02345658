# A device comes; a file that moves is none.
dir() {
	mkdir "$TMP/$1" && cp in/base.json in/net.json "$TMP/$1"
}
dir old && dir new
sed 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/' in/base.json >"$TMP/old/other.json"
cp "$TMP/old/other.json" "$TMP/new/renamed.json"
echo '# does not'
calgen audit "$TMP/new" "$TMP/old"
echo '# fires'
rm "$TMP/new/renamed.json"
calgen audit "$TMP/new" "$TMP/old"
