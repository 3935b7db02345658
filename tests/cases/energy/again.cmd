# Energies are fitted again: of all precisions, nothing of the old rows stays; and of one
# whose rate alone came from rows, that rate stays, with what it is known of.
sh rows.sh >"$TMP/all.csv"
calgen fit --quiet --form energy --id x1 -o "$TMP/x1.json" "$TMP/all.csv"
again() {
	calgen fit --quiet --form energy --like "$1" -o "$TMP/x2.json" "$2"
	calgen check --quiet "$TMP/x2.json"
	grep '"energies": ' "$TMP/x2.json" | sed 's/SHA-256 [0-9a-f]*/SHA-256 HEX/g'
}
again "$TMP/x1.json" "$TMP/all.csv"
grep -v fp16 "$TMP/all.csv" >"$TMP/fp32.csv"
sed '/"sources": {/s/$/\n    "sheet": {"title": "data sheet"},/
/"fp16"/,$s/\("byte_pj".*\)"source": "energies", "n": [0-9]*/\1"source": "sheet"/' "$TMP/x1.json" >"$TMP/byte.json"
sed '/"sources": {/s/$/\n    "sheet": {"title": "data sheet"},/
/"fp16"/,$s/\("flop_pj".*\)"source": "energies", "n": [0-9]*/\1"source": "sheet"/' "$TMP/x1.json" >"$TMP/flop.json"
sed '/"sources": {/s/$/\n    "sheet": {"title": "data sheet"},/
/"fp16"/,$s/\("[a-z]*_pj".*\)"source": "energies", "n": [0-9]*/\1"source": "sheet"/' "$TMP/x1.json" >"$TMP/both.json"
for old in byte flop both; do
	again "$TMP/$old.json" "$TMP/fp32.csv"
done
# Limits that were stated stay as they were.
sed 's/"fp32": {/&"stated_limits": [{"bound": "realistic", "value": 0.3, "source": "sheet"}], /' "$TMP/both.json" >"$TMP/stated.json"
calgen fit --quiet --form energy --like "$TMP/stated.json" -o "$TMP/x2.json" "$TMP/all.csv"
grep -c '"stated_limits"' "$TMP/x2.json"
