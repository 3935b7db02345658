# A line that ends inside a rail; the last one is what a stopped program leaves.
sh in.sh >"$TMP/a.log"
sed '2s/ VDD_CPU_GPU_CV.*/ VDD_CPU_GPU_CV 67/' "$TMP/a.log" >"$TMP/middle.log"
sed '2s|/671mW VDD_SOC.*|/671m|' "$TMP/a.log" >"$TMP/unit.log"
head -c -20 "$TMP/a.log" >"$TMP/end.log"
head -c -3 "$TMP/a.log" >"$TMP/end2.log"
for f in middle unit end end2; do
	calgen power "$TMP/$f.log" | sed -n 1,3p
done
