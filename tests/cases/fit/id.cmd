# Family, mode and variant come from the id; without --id it is the file's name.
sh rows.sh >"$TMP/a.csv"
for id in acme-x1-10w-eager acme-x1-10w acme-x1 10w acme-10wx; do
	calgen fit --quiet --id $id --name "Acme X1" -o - "$TMP/a.csv" |
		sed -n '/"device_id"/p; /"family"/p; /"mode"/p; /"variant"/p' | tr -d '\n'
	echo
done
calgen fit --quiet -o "$TMP/Acme X1.10w.json" "$TMP/a.csv"
grep '"device_id"' "$TMP/Acme X1.10w.json"
calgen fit --quiet -o - "$TMP/a.csv"
