# Kernels for the operations of a workload, and for what analyze would measure next.
# needs: jq
for file in ops next; do
	calgen measure --backend reference --plan in/$file.json -o "$TMP/$file.json" >/dev/null 2>"$TMP/err"
	echo "status $?"
	grep -v labelled "$TMP/err"
	jq -r '.model, (.subgraphs | sort_by(.node_names[0])[] |
		[.source_model, .node_names[0], .flops, .total_bytes] | map(tostring) | join(" "))' "$TMP/$file.json"
done
echo '{"ops": []}' >"$TMP/empty.json"
calgen measure --backend reference --plan "$TMP/empty.json" -o "$TMP/out.json"
echo "status $?"
