# rows.sh [NETWORKS [NOISE [MODE]]]: rows of conv2d and memory, one a line, with
# time = 20 µs + FLOPs ÷ 1 TFLOP/s + bytes ÷ 50 GB/s, times 1 ± NOISE.
awk -v networks="${1-6}" -v noise="${2-0.05}" -v mode="${3-10w}" 'BEGIN {
	seed = 4711
	print "network,batch,precision,mode,class,flops,bytes,latency_ns,sd_ns,samples"
	for (n = 0; n < networks; n++) {
		for (i = 0; i < 10; i++) {
			seed = (seed * 16807) % 2147483647 # Park and Miller
			flops = i < 8 ? int(1e6 * exp(0.7 * i) * (1 + n / 7)) : 0
			bytes = int((flops / 40 + 2e4) * (1 + i / 3))
			ns = 20000 + flops / 1e3 + bytes / 50
			ns *= 1 + noise * (2 * seed / 2147483647 - 1)
			printf "%snet%d,1,fp32,%s,%s,%d,%d,%.3f,%.3f,50\n", substr("abcdef", n % 6 + 1, 1), n,
				mode, i < 8 ? "conv2d" : "memory", flops, bytes, ns, ns * 0.01
		}
	}
}'
