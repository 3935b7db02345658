# Several precisions, of which one is asked for; none; no peak; efficiencies of curves in
# the place of an observed one; units and nodes that cannot be compared; peta and beyond.
exec 2>&1
in=in/base.json
edit() { sed "$2" $in >"$TMP/$1.json"; }
sed '/^    "fp16"/,/^    }/{H;}; /^  "precisions": {/{p;s/.*//;h;d;}' $in >"$TMP/x"
awk '/^    "fp16": \{/ { inside = 1 } { print } inside { kept = kept $0 "\n" } /^    \}$/ && inside { inside = 0; sub(/"fp16"/, "\"fp32\"", kept); sub(/\n$/, "", kept); two = kept }
END { print two >"'"$TMP"'/second" }' $in >"$TMP/x"
sed "/^    }\$/{s/\$/,/;r $TMP/second
}" "$TMP/x" >"$TMP/two.json"
calgen physics "$TMP/two.json" | grep -c 'TDP 100 W'
calgen physics --precision int8 "$TMP/two.json"
calgen physics --precision int8 $in
sed "s/\"timed\"/\"tdp_mw\": 1000, &/" ../audit/in/stages.json >"$TMP/stages.json"
calgen physics --precision fp16 "$TMP/stages.json"
sed '/"conv2d"/,/launch/s/"combine": "sum"/"combine": "max"/' ../audit/in/base.json >"$TMP/max.json"
calgen physics "$TMP/max.json" | sed -n '/MFU:/p'
edit peak '/"peak_flops_per_s"/s/{.*}/null/'
mkdir "$TMP/d" && cp "$TMP/peak.json" "$TMP/d/a.json" && cp ../audit/in/stages.json "$TMP/d"
calgen physics "$TMP/d"
cp "$TMP/two.json" "$TMP/d/two.json"
calgen physics --json "$TMP/d" | grep '"passed_over"'
edit big '/observed_mfu/d; s/^      },$/      }/; /"peak_flops_per_s"/s/100000000000000/10000000000000000000/'
calgen physics "$TMP/big.json" | head -n 1
edit same 's/"x1"/"x2"/g; s/"mac_pj"/"mac_unit": "tensor", &/'
edit unit 's/"x1"/"x3"/g; s/"mac_pj"/"mac_unit": "alu", &/; s/"process_node_nm": 7/"process_node_nm": 12/; s/"value": 2.5/"value": 2.4/'
edit other 's/"x1"/"x4"/g; s/"mac_pj"/"mac_unit": "tensor", &/; s/"fp16"/"bf16"/; s/"process_node_nm": 7/"process_node_nm": 12/; s/"value": 2.5/"value": 2.4/'
edit nodes 's/"x1"/"x5"/g; s/"mac_pj"/"mac_unit": "tensor", &/; s/"value": 2.5/"value": 2.4/'
edit none 's/"x1"/"x6"/g; s/"process_node_nm": 7/"process_node_nm": 12/; s/"value": 2.5/"value": 2.4/'
for other in unit other nodes none; do
	calgen physics "$TMP/same.json" "$TMP/$other.json" | grep -c across| sed "s/^/$other: /"
done
