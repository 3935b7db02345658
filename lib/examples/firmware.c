/* firmware.c: a Cortex-M beside an accelerator (a supervisor, a safety island) that
 * asks what work on it will cost.  At boot it checks its table and runs the self-test
 * vectors; then it prints estimates by semihosting, on the console of the debugger.
 *
 * Needs no C library, and of start-up code only the vector table below. */
#include "est_classes.h"
#include "est_jetson_orin_agx_30w_eager.h"
#include "est_workload_mobilenet_v2_b1.h"
#include "est_workload_resnet18_b1.h"
#include "estimate.h"

#define TABLE est_jetson_orin_agx_30w_eager
#define TABLE_WORDS EST_JETSON_ORIN_AGX_30W_EAGER_WORDS
#define VECTORS est_jetson_orin_agx_30w_eager_vectors
#define NVECTORS est_jetson_orin_agx_30w_eager_nvectors

extern uint32_t stack_top[]; /* of the linker script */
void reset(void);

/* The debugger, or the emulator, serves the request of the breakpoint. */
static void ask_host(uint32_t request, const void *argument)
{
	register uint32_t r0 __asm__("r0") = request;
	register const void *r1 __asm__("r1") = argument;

	__asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

static void print(const char *text)
{
	ask_host(0x04, text); /* SYS_WRITE0 */
}

static void leave(uint32_t status)
{
	const uint32_t block[2] = {0x20026, status}; /* ended by itself */

	ask_host(0x20, block); /* SYS_EXIT_EXTENDED */
}

/* Prints value / 10^scale with two digits behind the point, cut.  What divides 64-bit
 * numbers is in libgcc; the library itself needs nothing of it. */
static void print_scaled(uint64_t value, unsigned scale)
{
	char text[24], *at = text + sizeof text;

	for (; scale > 2; scale--)
		value /= 10;
	*--at = 0;
	for (unsigned n = 0; n < 4 || value; n++) {
		if (n == 2) {
			*--at = '.';
		} else {
			*--at = (char)('0' + value % 10);
			value /= 10;
		}
	}
	print(at);
}

static void print_cost(const char *name, int status, const struct est_cost *cost)
{
	print(name);
	if (status != EST_OK) {
		print(est_status_name(status));
		print("\n");
		return;
	}
	print_scaled(cost->latency_ns, 6);
	print(" ms, between ");
	print_scaled(cost->latency_lo_ns, 6);
	print(" and ");
	print_scaled(cost->latency_hi_ns, 6);
	print(" ms, ");
	print_scaled(cost->energy_pj, 9);
	print(cost->flags & EST_FLAG_UNSUPPORTED ? " mJ, little measured near it\n"
						 : " mJ\n");
}

static uint32_t run(void)
{
	static const struct est_op conv = {
	    231211008, 1753600, 1, 1, EST_CLASS_CONV2D_BN, EST_PRECISION_FP16};
	static const struct est_op unknown = {
	    1000000, 1000000, 1, 1, EST_CLASS_CONV2D_BN, EST_PRECISION_INT4};
	struct est_info info;
	struct est_cost cost;
	int status = est_device_check(TABLE, TABLE_WORDS);

	if (status == EST_OK)
		status = est_self_test(TABLE, VECTORS, NVECTORS, NULL);
	if (status != EST_OK) {
		print("no estimates: ");
		print(est_status_name(status));
		print("\n");
		return 1;
	}
	est_device_info(TABLE, &info);
	print(info.id);
	print(": table checked, self-test passed\n");
	status = est_op_cost(TABLE, &conv, &cost);
	print_cost("convolution: ", status, &cost);
	status = est_op_cost(TABLE, &unknown, &cost);
	print_cost("convolution in 4 bits: ", status, &cost);
	status = est_graph_cost(
	    TABLE, est_workload_resnet18_b1, EST_WORKLOAD_RESNET18_B1_NOPS, &cost);
	print_cost("ResNet-18: ", status, &cost);
	status = est_graph_cost(TABLE, est_workload_mobilenet_v2_b1,
	    EST_WORKLOAD_MOBILENET_V2_B1_NOPS, &cost);
	print_cost("MobileNetV2: ", status, &cost);
	return 0;
}

void reset(void)
{
	leave(run());
	for (;;)
		;
}

/* What a Cortex-M reads at start: stack, first instruction, two faults. */
__attribute__((section(".vectors"), used)) static const struct {
	uint32_t *stack;
	void (*handler[3])(void);
} start = {stack_top, {reset, reset, reset}};
