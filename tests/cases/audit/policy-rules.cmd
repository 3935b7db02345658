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
