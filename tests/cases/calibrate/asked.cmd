# needs: jq script
# On a terminal progress is told and wiped out, and a file is replaced by who says yes.
cd "$TMP" || exit 1
command="calgen calibrate --backend reference --plan $ROOT/tests/cases/measure/in/tiny.json --energy none \
--no-networks --id acme-x1 --measurements m.json -o o.json"
$command >/dev/null 2>&1
jq --argjson factor '{"a": 1.5, "b": 0.5}' -f "$ROOT/tests/cases/calibrate/law.jq" m.json >law.json
mv law.json m.json
rm o.json
$command >/dev/null 2>&1
jq '.name = "as it was"' o.json >before.json
for answer in n y Yes '' no; do
	cp before.json o.json
	printf '%s\n' "$answer" | script -qec "$command" /dev/null >said 2>&1
	echo "'$answer': status $?, $(jq -r .name o.json | sed 's/^[^a].*/replaced/'), $(
		grep -o 'replace o.json? \[y/N\]' said), $(tr '\r' '\n' <said | grep -c '^fitting')"
	sed -n '/error:/p' said
done
