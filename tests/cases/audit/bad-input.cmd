# No report from inputs that cannot be trusted.
try() {
	echo "# $*" && calgen audit "$@"
	echo "status $?"
}
exec 2>&1
sed 's/"tdp_mw": 10000,/"tdp_mw": 10000/' in/base.json >"$TMP/comma.json"
sed 's/"tdp_mw"/"tpd_mw"/' in/base.json >"$TMP/name.json"
try in/base.json in/none.json
try in/base.json "$TMP/comma.json"
try "$TMP/name.json" in/base.json
try in/base.json in/net.json
try in/base.json in/base.json in/base.json
try --format xml in/base.json in/base.json
try --brief --full in/base.json in/base.json
try --budget 5 in/base.json in/base.json
try --workloads in/none.json -- in/base.json in/base.json
