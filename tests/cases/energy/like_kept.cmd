# Energies of a precision without rows stay, with basis and source; those of one with
# rows are replaced.
energies() {
	grep _pj "$1" | sed 's/\([0-9]\.[0-9]\)[0-9]*/\1/g'
}
sh rows.sh >"$TMP/all.csv"
calgen fit --quiet --form energy --id x1 -o "$TMP/x1.json" "$TMP/all.csv"
sh rows.sh 8 | grep -v ',fp16_native,' >"$TMP/fp32.csv"
calgen fit --quiet --form energy --like "$TMP/x1.json" -o "$TMP/x2.json" "$TMP/fp32.csv"
calgen check "$TMP/x2.json"
energies "$TMP/x1.json" >"$TMP/old"
energies "$TMP/x2.json" >"$TMP/new"
diff "$TMP/old" "$TMP/new"
grep "\"energies\": " "$TMP/x2.json" | sed "s/SHA-256 [0-9a-f]*/SHA-256 HEX/g"
:
