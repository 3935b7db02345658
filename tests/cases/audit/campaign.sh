# campaign.sh SEED [CONDITION FACTOR]: rows of one campaign of an unchanged board: runs
# of ten networks differ by some 10 % from campaign to campaign, operations of a run
# by some 2 %.  Times are multiplied by FACTOR where the awk CONDITION holds; it may
# ask for `net` (0 … 9), `class` and `i`, the operation of the run.
awk -v seed="$1" -v factor="${3-1}" 'function uniform() {
	seed = (seed * 16807) % 2147483647 # Park and Miller
	return seed / 2147483647
}
function normal() { # of six uniforms, sd 1
	return (uniform() + uniform() + uniform() + uniform() + uniform() + uniform() - 3) * sqrt(2)
}
BEGIN {
	print "network,batch,precision,mode,class,flops,bytes,latency_ns,sd_ns,samples"
	for (net = 0; net < 10; net++) {
		run = normal()
		for (i = 0; i < 12; i++) {
			class = i < 6 ? "conv2d" : i < 9 ? "matmul" : "memory"
			flops = class == "memory" ? 0 : 1000000 * (i + 1) * (net + 3)
			bytes = 20000 * (i + 2) * (net + 3)
			ns = 20000 + flops / 1000 + bytes / 50
			ns *= exp(0.1 * run + 0.02 * normal())
			if ('"${2-0}"')
				ns *= factor
			printf "net%d,1,fp32,10w,%s,%d,%d,%.3f,%.3f,50\n", net, class, flops, bytes, ns, ns * 0.01
		}
	}
}'
