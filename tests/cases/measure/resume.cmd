# A capped run ends after a block; the same command goes on, and in the end changes
# nothing.
# needs: jq
measure() {
	calgen measure --backend reference --plan in/tiny.json --cap 0 -o "$TMP/out.json" 2>/dev/null |
		sed -n '/^kernels/p; /whole/p'
	jq -c '[.estimate.complete, (.subgraphs | length), (.estimate.runs | map(.rows)),
		.model_summary.num_subgraphs, ([.subgraphs[].subgraph_id] == [range(.subgraphs | length)])]' "$TMP/out.json"
}
measure
measure
measure
measure
cp "$TMP/out.json" "$TMP/before.json"
measure
cmp "$TMP/before.json" "$TMP/out.json" && echo unchanged
jq -c '[.subgraphs[] | .source_model + .node_names[0]] | unique | length' "$TMP/out.json"
