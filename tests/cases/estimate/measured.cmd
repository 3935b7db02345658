# Beside what was measured: rows of a measurement file, with their nodes and without; no
# energies; no peak; a class that a table refuses.
exec 2>&1
calgen estimate --calib in/small.json --ops ../summarize/in/rows.json
mkdir "$TMP/d" && cp ../summarize/in/rows.json in/work.json in/work.csv "$TMP/d" && echo '{"a": 1}' >"$TMP/d/else.json"
calgen estimate --calib in/small.json "$TMP/d" | grep -c .
sed '/"energy"/,/^      }/d; /static_power_mw/d' ../audit/in/base.json >"$TMP/bare.json"
calgen estimate --calib "$TMP/bare.json" ../audit/in/net.json
sed 's/"value": 1000000000000, "source": "s"/"value": null, "source": "s"/' in/small.json >"$TMP/peak.json"
calgen estimate --calib "$TMP/peak.json" in/work.json | head -n 1
echo '{"format": "estimate-workload", "schema_version": "1.0", "name": "none", "ops": []}' >"$TMP/none.json"
calgen estimate --calib in/small.json "$TMP/none.json"
calgen estimate --device jetson-orin-agx-50w-eager --precision int8 in/work.json
