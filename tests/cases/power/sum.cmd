# No rail is the board: three add up to it, and one is a part of these.
for s in 1 2 3; do
	echo "02-07-2026 10:00:0$s RAM 1/2MB GR3D_FREQ 0% VDD_GPU_SOC 2400mW/2400mW VDD_CPU_CV 400mW/400mW VIN_SYS_5V0 2700mW/2700mW NC 0mW/0mW VDDQ_VDD2_1V8AO 400mW/400mW"
done >"$TMP/a.log"
calgen power "$TMP/a.log"
sed 's/VDD_CPU_CV [^ ]* //' "$TMP/a.log" >"$TMP/b.log"
calgen power "$TMP/b.log"
