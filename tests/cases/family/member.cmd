# Calibrations that are not what the family file says they are.
# needs: m4
. ./board.sh
try() {
	calgen tables --family in/family.json -o "$TMP" "$TMP"/*w.json 2>&1
	echo "status $?"
	ls "$TMP" | grep est_
}
echo '# another power cap'
mode 10w 10000 50 3000
mode 20w 20001 25 6000
try
echo '# another mode'
mode 20w 20000 25 6000
sed -i 's/"mode": "20w"/"mode": "2w"/; s/"device_id": "board-20w"/"device_id": "board-2w"/' "$TMP/20w.json"
sed 's/"device_id": "board-20w"/"device_id": "board-2w"/' in/family.json >"$TMP/family.json"
calgen tables --family "$TMP/family.json" -o "$TMP" "$TMP"/*w.json 2>&1
echo '# none of them'
rm "$TMP"/*.json
mode 30w 30000 25 6000
try
echo '# one of them'
mode 20w 20000 25 6000
try
