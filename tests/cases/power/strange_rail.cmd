# Beside a sum, a rail that nobody knows.
for s in 1 2 3; do
	echo "02-07-2026 10:00:0$s VDD_GPU_SOC 2400mW/2400mW VDD_CPU_CV 400mW/400mW VIN_SYS_5V0 2700mW/2700mW VDD_NEW 5mW/5mW"
done >"$TMP/a.log"
calgen power "$TMP/a.log" | sed -n 3p
