# Rows of calgen measure: the energy of a call with the idle power in it.
cat >"$TMP/m.json" <<END
{"schema_version": "2.0", "model": "net1", "precision": "fp32", "batch_size": 1, "subgraphs": [
{"flops": 1000000000, "total_bytes": 1000000, "measured_latency": {"mean": 1}, "estimate": {"energy": {"energy_pj": 2100000000, "idle_mw": 5000, "gross_pj": 7100000000}}},
{"flops": 2000000000, "total_bytes": 9000000, "measured_latency": {"mean": 3}, "estimate": {"energy": {"energy_pj": 4900000000, "idle_mw": 5000}}},
{"flops": 3000000000, "total_bytes": 1000000, "measured_latency": {"mean": 9}, "estimate": {"energy": {"energy_pj": 6100000000, "idle_mw": 5000}}},
{"flops": 3000000000, "total_bytes": 1000000, "measured_latency": {"mean": 9}, "estimate": {"energy": {"refused": "no counter"}}}]}
END
cat >"$TMP/n.json" <<END
{"schema_version": "2.0", "model": "net2", "precision": "fp32", "batch_size": 1, "subgraphs": [
{"flops": 1000000000, "total_bytes": 5000000, "measured_latency": {"mean": 2}, "estimate": {"energy": {"energy_pj": 2500000000, "idle_mw": 5000}}},
{"flops": 4000000000, "total_bytes": 2000000, "measured_latency": {"mean": 5}, "estimate": {"energy": {"energy_pj": 8200000000, "idle_mw": 5000}}}]}
END
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/m.json" "$TMP/n.json" 2>&1 | head -5
# Packed as well, and of one power mode alone.
gzip -c "$TMP/m.json" >"$TMP/m.json.gz"
sed 's/"precision"/"thermal_profile": "30w", &/' "$TMP/n.json" >"$TMP/other.json"
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/m.json.gz" "$TMP/n.json" 2>&1 | head -1
calgen fit --form energy --id x1 --mode 30w -o "$TMP/x1.json" "$TMP/m.json.gz" "$TMP/n.json" "$TMP/other.json" 2>&1 | head -1
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/m.json" "$TMP/absent.json" 2>&1
echo '{' >"$TMP/cut.json"
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/m.json" "$TMP/cut.json" 2>&1 | head -1
echo '{"schema_version": "2.0"}' >"$TMP/bare.json"
sed 's/"fp32"/"fp31"/' "$TMP/m.json" >"$TMP/fp31.json"
sed 's/"batch_size": 1, //; s/"estimate": {"energy": {"refused": "no counter"}}/"estimate": 1/' "$TMP/m.json" >"$TMP/batch.json"
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/bare.json" "$TMP/fp31.json" 2>&1
calgen fit --form energy --id x1 -o "$TMP/x1.json" "$TMP/batch.json" "$TMP/n.json" 2>&1 | head -1
