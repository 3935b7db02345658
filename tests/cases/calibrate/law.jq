# Measurements that follow a law, whatever the machine: ns of FLOPs and bytes, and a
# factor of each network.
.subgraphs[] |= (
	((.flops * 0.3 + .total_bytes * 0.1 + 1000) * ($factor[.source_model] // 1)) as $t |
	.measured_latency += {mean: ($t * 1e-6), std: ($t * 1e-8), min: ($t * 0.98e-6), max: ($t * 1.02e-6)} |
	.estimate.labels = [] |
	.estimate.placed.samples_ns = [$t, $t * 0.99, $t * 1.01, $t, $t * 0.98, $t * 1.02])
