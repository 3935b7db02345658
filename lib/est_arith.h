/* est_arith.h: integer arithmetic with the same bits on every CPU.
 *
 * Compilers turn some 64-bit operations into calls of a helper library
 * (__aeabi_lmul, __ashldi3, __clzsi2 …) on CPUs without the instruction.
 * Firmware may not link that library, so whatever a CPU lacks is written out
 * here, and builtins stand only where they are one instruction.
 */
#ifndef EST_ARITH_H
#define EST_ARITH_H

#include <stdint.h>

/* A 128-bit type exists exactly where registers have 64 bits. */
#if defined(__SIZEOF_INT128__)
#define EST_64BIT 1
__extension__ typedef unsigned __int128 est_u128;
#else
#define EST_64BIT 0
#endif

#if defined(__riscv)
#if defined(__riscv_zbb)
#define EST_HAS_CLZ 1
#else
#define EST_HAS_CLZ 0
#endif
#elif EST_64BIT || defined(__i386__) || defined(__powerpc__) ||                        \
    defined(__ARM_FEATURE_CLZ)
#define EST_HAS_CLZ 1
#else
#define EST_HAS_CLZ 0
#endif

/* ARMv6-M and the ARMv8-M baseline multiply 32 × 32 → 32 bits only. */
#if defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)
#define EST_HAS_WIDE_MULTIPLY 0
#else
#define EST_HAS_WIDE_MULTIPLY 1
#endif

/* a · b, all 64 bits. */
#if EST_HAS_WIDE_MULTIPLY
static inline uint64_t est_wide(uint32_t a, uint32_t b)
{
	return (uint64_t)a * b;
}
#else
uint64_t est_wide(uint32_t a, uint32_t b);
#endif

/* min(floor(x · c / 2^shift + bias), UINT64_MAX) with `how` = shift (0 … 63) |
 * bias (a fraction in 1/2^32, its low byte 0). */
#define EST_DOWN 0u
#define EST_NEAREST 0x80000000u /* half up */
#define EST_UP 0xffffff00u      /* for shifts <= 24 */
#if EST_64BIT
/* x · c < 2^96 leaves room for 32 bits of fraction below it. */
static inline uint64_t est_scale(uint64_t x, uint32_t c, uint32_t how)
{
	est_u128 product = (est_u128)x * c << 32 >> (how & 63);

	product = (product + (how & ~0xffu)) >> 32;
	return (uint64_t)(product >> 64) ? UINT64_MAX : (uint64_t)product;
}
#else
uint64_t est_scale(uint64_t x, uint32_t c, uint32_t how);
#endif

/* *sum = min(*sum + x, UINT64_MAX). */
#if EST_64BIT
static inline void est_accumulate(uint64_t *sum, uint64_t x)
{
	uint64_t y = *sum + x;

	*sum = y < x ? UINT64_MAX : y;
}
#else
void est_accumulate(uint64_t *sum, uint64_t x);
#endif

/* The key of a size (table.h): floor(log2 x) << 26 | 26 bits below the leading
 * one; 0 for 0.  With z leading zeros the leading one stands in bit 26 of the
 * shifted x and adds one octave, hence 62 − z. */
#if EST_64BIT && EST_HAS_CLZ
static inline uint32_t est_key(uint64_t x)
{
	uint32_t zeros;

	x += x == 0;
	zeros = (uint32_t)__builtin_clzll(x);
	return ((62 - zeros) << 26) + (uint32_t)(x << zeros >> 37);
}
#else
uint32_t est_key(uint64_t x);
#endif

/* c[0] − x·(c[1] − x·(c[2] − …)), n coefficients in Q31, x in Q32; every product
 * is rounded down.  The alternating series of log2(1 + x) and 2^−x. */
static inline uint32_t est_series(const uint32_t *c, uint32_t n, uint32_t x)
{
	uint32_t sum = 0;

	while (n--)
		sum = c[n] - (uint32_t)(est_wide(sum, x) >> 32);
	return sum;
}

#endif
