/* start.h: how a test program starts, prints and ends: with a C library, or bare on a
 * Cortex-M (semihosting) or a RISC-V under the Linux that an emulator plays.
 *
 * CLOCK on a Cortex-M under qemu -icount shift=8: an instruction takes 256 ns, a step
 * of the SysTick timer of that board 40 ns, so that one call is counted exactly: 24
 * bits of steps are 2.6 million instructions. */
#ifndef TESTS_TARGET_START_H
#define TESTS_TARGET_START_H

#if __STDC_HOSTED__
#include <stdio.h>

static void say(const char *text)
{
	fputs(text, stdout);
}
#define START(test)                                                                    \
	int main(void)                                                                 \
	{                                                                              \
		return test();                                                         \
	}
#else
/* A compiler may call these in any program. */
void *memset(void *to, int byte, size_t n);
void *memset(void *to, int byte, size_t n)
{
	volatile unsigned char *p = to;

	while (n--)
		*p++ = (unsigned char)byte;
	return to;
}
void *memcpy(void *to, const void *from, size_t n);
void *memcpy(void *to, const void *from, size_t n)
{
	volatile unsigned char *p = to;
	const unsigned char *q = from;

	while (n--)
		*p++ = *q++;
	return to;
}
#endif

#if !__STDC_HOSTED__ && defined(__arm__)
extern uint32_t stack_top[];

static uint32_t semihost(uint32_t operation, const void *argument)
{
	register uint32_t r0 __asm__("r0") = operation;
	register const void *r1 __asm__("r1") = argument;

	__asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
	return r0;
}
static void say(const char *text)
{
	semihost(4, text);
}
/* What a Cortex-M reads at start: stack, first instruction, two faults. */
#define START(test)                                                                    \
	void reset(void);                                                              \
	void reset(void)                                                               \
	{                                                                              \
		uint32_t block[2] = {0x20026, (uint32_t)test()};                       \
                                                                                       \
		semihost(0x20, block);                                                 \
		for (;;)                                                               \
			;                                                              \
	}                                                                              \
	__attribute__((                                                                \
	    section(".vectors"), used)) static const void *const start[] = {           \
	    stack_top, (const void *)reset, (const void *)reset, (const void *)reset};
#elif !__STDC_HOSTED__ && defined(__riscv)
static long system_call(long call, long a, const void *b, long c)
{
	register long a0 __asm__("a0") = a;
	register const void *a1 __asm__("a1") = b;
	register long a2 __asm__("a2") = c;
	register long a7 __asm__("a7") = call;

	__asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a7) : "memory");
	return a0;
}
static void say(const char *text)
{
	long n = 0;

	while (text[n])
		n++;
	system_call(64, 1, text, n);
}
#define START(test)                                                                    \
	void _start(void);                                                             \
	void _start(void)                                                              \
	{                                                                              \
		for (;;)                                                               \
			system_call(93, test(), NULL, 0);                              \
	}
#endif

static void say_number(uint32_t n, uint32_t base)
{
	char text[12];
	uint32_t at = sizeof text - 1;

	text[at] = 0;
	do
		text[--at] = "0123456789abcdef"[n % base];
	while (n /= base);
	say(text + at);
}
static void say_sum(uint32_t sum)
{
	say("sum ");
	say_number(sum, 16);
	say("\n");
}

#ifdef CLOCK
#define SYST_CSR (*(volatile uint32_t *)0xe000e010)
#define SYST_RVR (*(volatile uint32_t *)0xe000e014)
#define SYST_CVR (*(volatile uint32_t *)0xe000e018)

static uint32_t clock_now(void)
{
	SYST_RVR = 0xffffff;
	SYST_CVR = 0;
	SYST_CSR = 5;
	return SYST_CVR;
}
static uint32_t clock_since(uint32_t before)
{
	return (((before - SYST_CVR) & 0xffffff) * 5 + 16) / 32;
}
static void each_function(const char *name, uint32_t least, uint32_t most)
{
	say(name);
	say(" ");
	say_number(least, 10);
	say(" ");
	say_number(most, 10);
	say("\n");
}
#else
static uint32_t clock_now(void)
{
	return 0;
}
static uint32_t clock_since(uint32_t before)
{
	return before;
}
static void each_function(const char *name, uint32_t least, uint32_t most)
{
	(void)name, (void)least, (void)most;
}
#endif
static void each_call(const char *name, int good)
{
#if __STDC_HOSTED__
	say(good ? name : "-");
	say("\n");
#else
	(void)name, (void)good;
#endif
}

#endif
