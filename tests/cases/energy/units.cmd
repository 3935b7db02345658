# The same energies as energies, powers and in other units.
sh rows.sh 5 >"$TMP/mj.csv"
awk -F, -v OFS=, 'NR == 1 { sub(/latency_ms,energy_mj/, "latency_us,power_w"); print; next } { p = $7 / $6; $6 *= 1000; $7 = p; print }' "$TMP/mj.csv" >"$TMP/w.csv"
awk -F, -v OFS=, 'NR == 1 { sub(/latency_ms,energy_mj/, "latency_s,energy_j"); print; next } { $6 /= 1000; $7 /= 1000; print }' "$TMP/mj.csv" >"$TMP/j.csv"
for f in mj w j; do
	calgen fit --form energy --id x1 -o "$TMP/$f.json" "$TMP/$f.csv" 2>&1 | grep -E 'static|byte'
done
