# A rules file: severities and tolerances per path and device; the last word counts.
sed -e 's/"launch_ns": 100000/"launch_ns": 110000/' -e 's/"start": 0.4, "end": 0.4/"start": 0.41, "end": 0.41/' \
	-e '/"static_power_mw"/d' in/base.json >"$TMP/new.json"
sed '/"matmul": {/,/^        },/d' in/base.json >"$TMP/lost.json"
try() {
	echo "# $1"
	echo "{\"format\": \"estimate-rules\", \"schema_version\": \"1.0\", $1}" >"$TMP/rules.json"
	calgen audit --format line --rules "$TMP/rules.json" in/base.json "${2-$TMP/new.json}" 2>&1
	echo "status $?"
}
try '"rules": []'
try '"rules": [{"id": "static-power-removed", "severity": "warning", "reason": "on its way"}]'
try '"rules": [{"id": "*", "severity": "info", "reason": "a test board"}]'
try '"rules": [{"id": "*", "severity": "info", "reason": "a"}, {"id": "launch-*", "severity": "error", "reason": "b"}]'
try '"fail_on": "warning", "rules": [{"id": "static-power-removed", "severity": "info", "reason": "a"}, {"id": "launch-changed", "relative": 0.1, "reason": "a"}]'
try '"rules": [{"id": "launch-changed", "relative": 0.09, "reason": "a"}, {"id": "static-*", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "launch-changed", "absolute": 10000, "reason": "a"}, {"id": "static-*", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "launch-changed", "error_from": 0.09, "reason": "a"}, {"id": "static-*", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "path": "precisions.fp32.classes.*.launch**", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "path": "precisions.*.launch", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "device": "board-*", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "device": "bord-*", "severity": "info", "reason": "a"}]'
echo '# what is lost blocks'
try '"rules": [{"id": "*", "severity": "info", "reason": "a"}]' "$TMP/lost.json"
try '"rules": [{"id": "class-removed", "severity": "info", "reason": "a"}]' "$TMP/lost.json"
echo '# read strictly'
try '"rules": [{"id": "value-change", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "value-changed", "severity": "warn", "reason": "a"}]'
try '"rules": [{"id": "value-changed", "tolerance": 1, "reason": "a"}]'
try '"rules": [{"id": "value-changed", "severity": "info"}]'
try '"rules": [{"id": "value-changed", "reason": "a"}]'
try '"rules": [{"id": "value-changed", "relative": -1, "reason": "a"}]'
try '"rule": []'
try '"fail_on": "errors"'
echo '# a bound is for changes that have a size'
try '"rules": [{"id": "static-power-removed", "relative": 0.5, "absolute": 10, "error_from": 0.5, "reason": "a"}]'
try '"rules": [{"id": "launch-changed", "absolute": 9999, "error_from": 0.2, "reason": "a"}, {"id": "static-*", "severity": "info", "reason": "a"}]'
echo '# an error by its size alone is none below the bound that the rule sets'
sed 's/"start": 0.4, "end": 0.4/"start": 0.8, "end": 0.8/' in/base.json >"$TMP/twice.json"
try '"rules": []' "$TMP/twice.json"
try '"rules": [{"id": "value-changed", "error_from": 1, "reason": "a"}]' "$TMP/twice.json"
echo '# a path that only a new device has'
mkdir "$TMP/one" "$TMP/two"
cp in/base.json "$TMP/one" && cp in/base.json "$TMP/two"
sed 's/"board-10w"/"board-20w"/; s/"mode": "10w"/"mode": "20w"/; s/"tdp_mw": 10000/"tdp_mw": 20000/; s/"fp32"/"fp16"/' in/base.json >"$TMP/two/board-20w.json"
echo '{"format": "estimate-rules", "schema_version": "1.0", "rules": [{"id": "*", "path": "precisions.fp16.**", "severity": "info", "reason": "a"}]}' >"$TMP/rules.json"
calgen audit --format line --rules "$TMP/rules.json" "$TMP/one" "$TMP/two" 2>&1
calgen audit --format line --rules "$TMP/rules.json" "$TMP/two" "$TMP/two" 2>&1
calgen audit --format line --rules "$TMP/rules.json" "$TMP/one" "$TMP/one" 2>&1
echo '# sure, but below the floor of the file'
sh campaign.sh 11 >"$TMP/a.csv" && sh campaign.sh 23 >"$TMP/b.csv"
calgen analyze --noise "$TMP/a.csv" "$TMP/b.csv" -o "$TMP/noise.json" >"$TMP/text"
sed 's/"start": 0.4, "end": 0.4/"start": 0.79, "end": 0.79/' in/base.json >"$TMP/near.json"
echo '{"format": "estimate-rules", "schema_version": "1.0", "effect_floor": 1, "rules": [{"id": "value-changed", "severity": "error", "reason": "a"}]}' >"$TMP/rules.json"
calgen audit --format line --noise "$TMP/noise.json" --rules "$TMP/rules.json" in/base.json "$TMP/near.json" 2>&1 | grep -v '^note'
echo '# what the command says goes before the file'
echo '{"format": "estimate-rules", "schema_version": "1.0", "fail_on": "info", "rules": []}' >"$TMP/rules.json"
calgen audit --brief --rules "$TMP/rules.json" in/base.json "$TMP/near.json" | head -n 1
calgen audit --brief --fail-on error --rules "$TMP/rules.json" in/base.json "$TMP/near.json" | head -n 1
