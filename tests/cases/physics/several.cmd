# needs: jq
# Several devices, some without what the limits need, in text and in JSON; one precision.
exec 2>&1
cd "$TMP" || exit 2
in=$ROOT/tests/cases/physics/in/base.json
mkdir d
cp "$in" d/a.json
sed 's/"x1"/"x2"/g; s/"fp16": {/"fp32": {/; /observed_mfu/d; s/"source": "s"}\r*$/&/; /process_node_nm/d' "$in" |
	awk '{ line[NR] = $0 } END { for (i = 1; i <= NR; i++) { if (line[i + 1] ~ /^ *}/) sub(/,$/, "", line[i]); print line[i] } }' >d/b.json
sed 's/"x1"/"x3"/g; /tdp_mw/d' "$in" >d/c.json
sed 's/"x1"/"x4"/g; /"process_node_nm"/s/7/5/; s/"value": 2.5, "upper": 4/"value": 1.5, "upper": 4/; /"tdp_mw"/a\  "static_power_mw": {"lower": 1, "value": 20000, "upper": 30000, "basis": "derived", "source": "s"}, "static_power_convention": "idle",' "$in" >d/d.json
echo '{"ops": []}' >d/e.json
calgen physics d
echo "status $?"
calgen physics --json d | jq -c '[.devices[] | [.device_id, .process_node_nm, (.precisions // .rows // [] | length)]], .passed_over'
calgen physics --precision fp32 d | head -n 3
calgen physics --precision fp16 d/b.json
calgen physics d/e.json
for node in 7 5 4 999; do calgen physics --node $node | head -n 4; done
calgen physics --node 7 --precision int8 | head -n 4
calgen physics --node 7 --json | jq -c keys
