# The id that upstream gives has a mode and a variant only where it has parts for them.
for id in acme acme_x1 acme_x1_10w; do
	sed "s/acme_x1_10w/$id/" in/defects.json >"$TMP/a.json"
	calgen convert --quiet --peak-flops 1e12 -o - "$TMP/a.json" 2>/dev/null | sed -n '/"device_id"/p; /"family"/p; /"mode"/p; /"variant"/p'
done
for id in acme acme-x1; do
	calgen convert --quiet --peak-flops 1e12 --id $id -o - in/defects.json 2>/dev/null | sed -n '/"device_id"/p; /"family"/p; /"mode"/p; /"variant"/p'
done
