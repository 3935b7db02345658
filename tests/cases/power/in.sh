# in.sh: five samples of a board with a total rail, one a second.
for s in 1 2 3 4 5; do
	echo "02-07-2026 10:00:0$s RAM 2532/7620MB (lfb 1x4MB) SWAP 0/3810MB (cached 0MB) CPU [2%@729,0%@729,off,off] EMC_FREQ 0%@2133 GR3D_FREQ 0%@[305] CPU@46.9C tj@46.9C VDD_IN 456${s}mW/4562mW VDD_CPU_GPU_CV 671mW/671mW VDD_SOC 1338mW/1338mW"
done
