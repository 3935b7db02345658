# Traps are errors with --strict; nothing is written then.
exec 2>&1
sh rows.sh >"$TMP/a.csv"
calgen fit --quiet --strict --id x-10w -o "$TMP/x.json" "$TMP/a.csv" "$TMP/a.csv"
echo "exit $?"
[ -f "$TMP/x.json" ] || echo nothing written
calgen fit --quiet --strict --id x-10w -o "$TMP/x.json" "$TMP/a.csv"
echo "exit $?"
