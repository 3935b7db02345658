/* placement_demo.c: what place() does with a network as the deadline comes nearer. */
#include <stdio.h>

#include "est_i7_12700k_legacy.h"
#include "est_jetson_orin_agx_30w_eager.h"
#include "est_workload_mobilenet_v2_b1.h"
#include "placement.h"

enum { NOPS = EST_WORKLOAD_MOBILENET_V2_B1_NOPS, NDEVICES = 2 };

int main(void)
{
	static const char *const names[NDEVICES] = {"GPU", "CPU"};
	static const uint32_t *const tables[NDEVICES] = {
	    est_jetson_orin_agx_30w_eager, est_i7_12700k_legacy};
	static struct placement_cost costs[NOPS * NDEVICES];
	uint8_t where[NOPS];

	puts("deadline   latency    energy   price  operations");
	for (uint64_t ms = 32; ms >= 4; ms /= 2) {
		struct placement sum;
		size_t count[NDEVICES] = {0};
		int status = place(tables, NDEVICES, est_workload_mobilenet_v2_b1, NOPS,
		    ms * 1000000, costs, where, &sum);

		printf("%5u ms ", (unsigned)ms);
		if (status != EST_OK) {
			printf(" %s\n", est_status_name(status));
			continue;
		}
		for (size_t i = 0; i < NOPS; i++)
			count[where[i]]++;
		printf("%6.1f ms %6.0f mJ %5.1f W ", (double)sum.latency_ns / 1e6,
		    (double)sum.energy_pj / 1e9, (double)sum.price_mw / 1e3);
		for (size_t t = 0; t < NDEVICES; t++)
			printf(" %s %2u", names[t], (unsigned)count[t]);
		puts("");
	}
	return 0;
}
