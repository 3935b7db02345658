# needs: m4
# Tables rank modes as their calibrations do, also where curves are clamped or refuse,
# where a class answers for another outside its support, in several precisions, and
# without energies; sizes and workloads of every kind.
exec 2>&1
mode() { # NAME CAP SED...
	name=$1 cap=$2
	shift 2
	sed -e "s/\"acme-x1\"/\"acme-$name\"/; s/\"mode\": \"x1\"/\"mode\": \"$name\"/; /\"date\"/a\\  \"tdp_mw\": $cap," "$@" \
		../estimate/in/small.json >"$TMP/$name.json"
}
cat >"$TMP/f.json" <<'END'
{
  "format": "estimate-family", "schema_version": "1.0", "family": "acme", "name": "Acme",
  "modes": [
    {"mode": "low", "power_cap_mw": 10000, "device_id": "acme-low"},
    {"mode": "mid", "power_cap_mw": 20000, "device_id": "acme-mid"},
    {"mode": "high", "power_cap_mw": 30000, "device_id": "acme-high"}
  ]
}
END
echo '{"format": "estimate-workload", "schema_version": "1.0", "name": "int8", "ops": [{"class": "matmul", "precision": "int8", "flops": 1, "bytes": 1}]}' >"$TMP/int8.json"
echo '{"format": "estimate-workload", "schema_version": "1.0", "name": "large", "ops": [{"class": "conv2d", "precision": "fp32", "flops": 18000000000000000000, "bytes": 18000000000000000000}]}' >"$TMP/large.json"
echo '{"format": "estimate-workload", "schema_version": "1.0", "name": "wide", "ops": [{"class": "conv2d", "precision": "fp32", "flops": 20000, "bytes": 90000000}]}' >"$TMP/wide.json"
made() {
	calgen tables --family "$TMP/f.json" "$@" -o "$TMP/out" -- "$TMP/low.json" "$TMP/mid.json" "$TMP/high.json"
	echo "status $?"
}
mode low 10000
mode mid 20000 -e 's/"start": 3, "end": 2/"start": 2, "end": 1/; s/"start": 2, "end": 2/"start": 1, "end": 1/; s/"value": 1500, "upper": 2000/"value": 2500, "upper": 3000/'
mode high 30000 -e 's/"start": 3, "end": 2/"start": 1.5, "end": 0.5/; s/"start": 2, "end": 2/"start": 0.5, "end": 0.5/; s/"value": 1500, "upper": 2000/"value": 6500, "upper": 9000/'
made
made --for ../estimate/in/work.json "$TMP/int8.json" "$TMP/large.json" "$TMP/wide.json" | sed 's/TMP.[^ ]*out//'
grep -h 'mW' "$TMP/out/est_acme.c"
made --for ../estimate/in/work.json "$TMP/wide.json" --export dts && grep microwatt "$TMP/out/est_acme.dts"
made --for ../estimate/in/work.json "$TMP/int8.json" --export nvpmodel && grep -v '^#' "$TMP/out/est_acme.nvpmodel"
echo '# refuses below, clamps above'
for name in low mid high; do sed -i 's/"below": "clamp"/"below": "refuse"/; s/"above": "refuse"/"above": "clamp"/' "$TMP/$name.json"; done
made --for ../estimate/in/work.json
echo '# no energy in one mode'
sed -i '/static_power_mw/d' "$TMP/mid.json" && sed -i 's/^  },$/  }/' "$TMP/mid.json"
made --for ../estimate/in/work.json
echo '# the same twice: a tie each'
mode mid 20000
mode high 30000
made --for ../estimate/in/work.json
