# Patterns of a rules file that fit nothing are told, with their place; those that fit
# what has not changed are not. Percent for fractions are refused.
sed 's/"launch_ns": 100000/"launch_ns": 110000/' in/base.json >"$TMP/new.json"
try() {
	echo "# $1"
	echo "{\"format\": \"estimate-rules\", \"schema_version\": \"1.0\", $1}" >"$TMP/rules.json"
	calgen audit --format "${2-line}" --rules "$TMP/rules.json" in/base.json "$TMP/new.json" 2>&1
	echo "status $?"
}
try '"rules": [{"id": "*", "path": "precision.fp32.**", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "path": "precisions.fp32.**", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "path": "precisions.fp32.classes.matmul", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "device": "bord-*", "severity": "info", "reason": "a"}]' github
try '"rules": [{"id": "*", "device": "board-*", "severity": "info", "reason": "a"}]'
try '"rules": [{"id": "*", "relative": 7, "reason": "a"}]'
try '"rules": [{"id": "*", "relative": 1, "reason": "a"}]'
try '"rules": [{"id": "*", "error_from": 20, "reason": "a"}]'
try '"effect_floor": 5'
