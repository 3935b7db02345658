/* vectors.c: a firmware's boot test: checks a device's table and runs its vectors.
 * Exits with 0, with 1 for a bad table, with 2 for other bits.  With a C library it
 * is an ordinary program; bare, it starts itself and tells the emulator. */
#include "estimate.h"

extern const uint32_t DEVICE[];
extern const struct est_vector VECTORS[];
extern const size_t NVECTORS;

static int test(void)
{
	size_t failed;

	if (est_device_check(DEVICE, SIZE_MAX / 4) != EST_OK)
		return 1;
	if (NVECTORS < 100)
		return 1;
	if (est_self_test(DEVICE, VECTORS, NVECTORS, &failed) != EST_OK)
		return 2;
	return 0;
}

#if __STDC_HOSTED__
int main(void)
{
	return test();
}
#elif defined(__arm__)
extern uint32_t stack_top[];
void reset(void);

/* Angel semihosting: SYS_EXIT_EXTENDED, reason "application exit". */
static void leave(uint32_t status)
{
	uint32_t block[2] = {0x20026, status};
	register uint32_t operation __asm__("r0") = 0x20;
	register uint32_t *argument __asm__("r1") = block;

	__asm__ volatile("bkpt 0xab" : : "r"(operation), "r"(argument) : "memory");
}

void reset(void)
{
	leave((uint32_t)test());
	for (;;)
		;
}

/* What a Cortex-M reads at start: stack, first instruction, two faults. */
__attribute__((section(".vectors"), used)) static const void *const start[] = {
    stack_top, (const void *)reset, (const void *)reset, (const void *)reset};
#elif defined(__riscv)
void _start(void);

/* exit() of the Linux that the emulator plays. */
void _start(void)
{
	register long status __asm__("a0") = test();
	register long number __asm__("a7") = 93;

	__asm__ volatile("ecall" : : "r"(status), "r"(number));
	for (;;)
		;
}
#endif
