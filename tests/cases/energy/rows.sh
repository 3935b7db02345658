# rows.sh [GROUPS [NOISE]]: energies of networks in two precisions, one a line:
# 5 W × latency + 2 pJ (fp16: 0.5 pJ) × FLOPs + 100 pJ × bytes, times 1 ± NOISE.
awk -v groups="${1-6}" -v noise="${2-0.05}" 'BEGIN {
	seed = 4711
	print "hardware,network,precision,flops,bytes,latency_ms,energy_mj,batch"
	for (g = 0; g < groups; g++) {
		for (i = 0; i < 8; i++) {
			seed = (seed * 16807) % 2147483647 # Park and Miller
			fp16 = i % 2
			flops = int(1e9 * exp(0.5 * g) * (1 + i / 3))
			bytes = int(2e7 * exp(0.4 * g) * (1 + (i * 5) % 7) / (1 + fp16))
			ms = 0.5 + flops / (fp16 ? 4e9 : 2e9) + bytes / 3e7
			mj = 5 * ms + (fp16 ? 0.5 : 2) * flops / 1e9 + 100 * bytes / 1e9
			mj *= 1 + noise * (2 * seed / 2147483647 - 1)
			printf "board:eager,%snet,%s,%.0f,%.0f,%.6f,%.6f,1\n", substr("abcdefghijklmnopqrstuvwxyz", g + 1, 1),
				fp16 ? "fp16_native" : "fp32", flops, bytes, ms, mj
		}
	}
}'
