/* count.c: how many instructions est_op_cost takes for each vector of a device, on an
 * emulated Cortex-M whose clock counts instructions (qemu -icount).  The clock is the
 * SysTick timer; a call is repeated and an empty one subtracted, so that its steps do
 * not matter.  Prints `least N most N` for the calls that succeed. */
#include "estimate.h"

extern const uint32_t DEVICE[];
extern const struct est_vector VECTORS[];
extern const size_t NVECTORS;

#define CALLS 32u
/* qemu -icount shift=6: 64 ns an instruction; the timer of the board: 40 ns a step. */
#define INSTRUCTIONS(ticks) ((ticks)*5 / 8 / CALLS)

#define SYST_CSR (*(volatile uint32_t *)0xe000e010)
#define SYST_RVR (*(volatile uint32_t *)0xe000e014)
#define SYST_CVR (*(volatile uint32_t *)0xe000e018)

extern uint32_t stack_top[];
void reset(void);

static uint32_t semihost(uint32_t operation, const void *argument)
{
	register uint32_t r0 __asm__("r0") = operation;
	register const void *r1 __asm__("r1") = argument;

	__asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
	return r0;
}

static void print_number(const char *label, uint32_t n)
{
	char text[12];
	uint32_t at = sizeof text - 1;

	text[at] = 0;
	do
		text[--at] = (char)('0' + n % 10);
	while (n /= 10);
	semihost(4, label);
	semihost(4, text + at);
}

static __attribute__((noinline)) int nothing(
    const uint32_t *device, const struct est_op *op, struct est_cost *cost)
{
	__asm__ volatile("" : : "r"(device), "r"(op), "r"(cost) : "memory");
	return 0;
}

/* Through a pointer, so that both loops are the same. */
static __attribute__((noinline)) uint32_t ticks_of(
    int (*call)(const uint32_t *, const struct est_op *, struct est_cost *),
    const struct est_op *op)
{
	struct est_cost cost;
	uint32_t before = SYST_CVR;

	for (uint32_t i = 0; i < CALLS; i++)
		call(DEVICE, op, &cost);
	return (before - SYST_CVR) & 0xffffff;
}

void reset(void)
{
	uint32_t least = UINT32_MAX, most = 0, block[2] = {0x20026, 0};

	SYST_RVR = 0xffffff;
	SYST_CVR = 0;
	SYST_CSR = 5;
	for (size_t i = 0; i < NVECTORS; i++) {
		const struct est_op *op = &VECTORS[i].op;
		uint32_t n;

		if (VECTORS[i].status != EST_OK)
			continue;
		n = INSTRUCTIONS(ticks_of(est_op_cost, op) - ticks_of(nothing, op));
		least = n < least ? n : least;
		most = n > most ? n : most;
	}
	print_number("least ", least);
	print_number(" most ", most);
	semihost(4, "\n");
	semihost(0x20, block);
	for (;;)
		;
}

/* What a Cortex-M reads at start: stack, first instruction, two faults. */
__attribute__((section(".vectors"), used)) static const void *const start[] = {
    stack_top, (const void *)reset, (const void *)reset, (const void *)reset};
