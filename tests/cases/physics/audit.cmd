# A record of energies is audited without a table, changed and new.
sed 's/"value": 2.5/"value": 2.6/' in/base.json >"$TMP/changed.json"
calgen audit --fail-on never in/base.json "$TMP/changed.json" | grep energy
mkdir "$TMP/old" "$TMP/new"
cp ../estimate/in/small.json "$TMP/old"
cp ../estimate/in/small.json in/base.json "$TMP/new"
calgen audit --fail-on never "$TMP/old" "$TMP/new" | grep -E 'x1|added'
