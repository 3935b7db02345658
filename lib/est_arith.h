/* est_arith.h: integer arithmetic with the same bits on every CPU.
 *
 * Compilers turn some 64-bit operations into calls of a helper library
 * (__aeabi_lmul, __ashldi3, __clzsi2 …) on CPUs without the instruction.
 * Firmware may not link that library, so whatever a CPU lacks is written out
 * (arith.c), and builtins stand only where they are one instruction.
 */
#ifndef EST_ARITH_H
#define EST_ARITH_H

#include <stdint.h>

/* A 128-bit type exists exactly where registers have 64 bits.  EST_PLAIN takes
 * the written-out forms on any CPU; tests compare them with the others. */
#if defined(__SIZEOF_INT128__) && !defined(EST_PLAIN)
#define EST_64BIT 1
__extension__ typedef unsigned __int128 est_u128;
#else
#define EST_64BIT 0
#endif

#if defined(EST_PLAIN) || (defined(__riscv) && !defined(__riscv_zbb))
#define EST_HAS_CLZ 0
#elif EST_64BIT || defined(__i386__) || defined(__powerpc__) ||                        \
    defined(__riscv_zbb) || defined(__ARM_FEATURE_CLZ)
#define EST_HAS_CLZ 1
#else
#define EST_HAS_CLZ 0
#endif

/* ARMv6-M and the ARMv8-M baseline multiply 32 × 32 → 32 bits only. */
#if defined(EST_PLAIN) || defined(__ARM_ARCH_6M__) || defined(__ARM_ARCH_8M_BASE__)
#define EST_HAS_WIDE_MULTIPLY 0
#else
#define EST_HAS_WIDE_MULTIPLY 1
#endif

/* Layout of the hot path: what is written as unlikely stands out of line. */
#if defined(__GNUC__)
#define EST_UNLIKELY(condition) __builtin_expect((condition) != 0, 0)
#else
#define EST_UNLIKELY(condition) (condition)
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

/* min(floor(x · c / 2^shift + bias), UINT64_MAX) with `how` = shift (0 … 32) |
 * bias, a fraction in 1/2^32 with its low byte 0; and with shift = 0 … 63 to the
 * nearest, half up. */
#define EST_DOWN 0u
#define EST_NEAREST 0x80000000u
#define EST_UP 0xffffff00u /* for shifts <= 24 */
#if EST_64BIT
/* (x · c + bias) / 2^shift.  Most products fit 64 bits, and (2^32 − 1)^2 + 2^32 and
 * 2^63 + 2^62 do.  A shift of 128 bits by a variable would be a call. */
static inline uint64_t est_scale_biased(
    uint64_t x, uint32_t c, uint64_t bias, uint32_t shift)
{
	est_u128 product;
	uint64_t high;

	if (EST_UNLIKELY(x >> 31)) {
		product = (est_u128)x * c + bias;
		high = (uint64_t)(product >> 64);
		if (high >> shift)
			return UINT64_MAX;
		return (uint64_t)product >> shift | high << 1 << (63 - shift);
	}
	return (x * c + bias) >> shift;
}

static inline uint64_t est_scale(uint64_t x, uint32_t c, uint32_t how)
{
	uint32_t shift = how & 63;

	return est_scale_biased(x, c, (uint64_t)(how & ~0xffu) << shift >> 32, shift);
}

static inline uint64_t est_scale_nearest(uint64_t x, uint32_t c, uint32_t shift)
{
	return est_scale_biased(x, c, (uint64_t)1 << shift >> 1, shift);
}
#else
uint64_t est_scale(uint64_t x, uint32_t c, uint32_t how);
static inline uint64_t est_scale_nearest(uint64_t x, uint32_t c, uint32_t shift)
{
	return est_scale(x, c, EST_NEAREST | shift);
}
#endif

/* *sum = min(*sum + x, UINT64_MAX), and the same with x = est_scale(*factor …). */
#if EST_64BIT
static inline void est_accumulate(uint64_t *sum, uint64_t x)
{
	uint64_t y = *sum + x;

	if (EST_UNLIKELY(y < x))
		y = UINT64_MAX;
	*sum = y;
}
static inline void est_accumulate_scaled(
    uint64_t *sum, const uint64_t *factor, uint32_t c, uint32_t how)
{
	est_accumulate(sum, est_scale(*factor, c, how));
}
#else
void est_accumulate(uint64_t *sum, uint64_t x);
void est_accumulate_scaled(
    uint64_t *sum, const uint64_t *factor, uint32_t c, uint32_t how);
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

/* a · b, all 128 bits: high word, low word. */
void est_product(uint64_t a, uint64_t b, uint64_t product[2]);

/* 2^−y for y in Q26, as Q31, rounded down; exact at whole numbers, before the
 * rounding at most EST_EXP2_ERROR_Q31 · 2^−floor(y) units low elsewhere, and it never
 * rises. */
#define EST_EXP2_ERROR_Q31 64u
uint32_t est_exp2(uint32_t y);
/* 2^e for e in Q51, two's complement, cut to Q26; rounded down; UINT64_MAX from 2^62
 * on.  Before the rounding it errs as est_exp2. */
uint64_t est_power(uint64_t e);
/* L(key(x)) of table.h: log2 of x in Q26, 0 for 0. */
uint32_t est_log(uint64_t x);

/* n / d rounded up; 1 <= d <= 2^31. */
uint64_t est_divide_up(uint64_t n, uint32_t d);

/* c[0] − x·(c[1] − x·(c[2] − …)), n coefficients in Q31, x in Q32; every product
 * is rounded down.  The alternating series of log2(1 + x) and 2^−x. */
#if EST_64BIT
static inline uint32_t est_series(const uint32_t *c, uint32_t n, uint32_t x)
{
	uint32_t sum = 0;

	while (n--)
		sum = c[n] - (uint32_t)(est_wide(sum, x) >> 32);
	return sum;
}
#else
uint32_t est_series(const uint32_t *c, uint32_t n, uint32_t x);
#endif

/* L(key) of table.h: the octave, and log2(1 + m) = m·(c0 − m·(c1 − …)) with the
 * polynomial of degree 7 that is 0 at 0, 1 at 1 and elsewhere within 22 units of
 * 2^-26 (lib_log2 --print fits it; tests/unit/lib_log2.c tries every mantissa:
 * with all roundings and the cut of the size to its key the error stays below
 * EST_LOG2_ERROR_Q26, and L never falls). */
static inline uint32_t est_log2(uint32_t key)
{
	static const uint32_t c[] = {3098102590, 1547378440, 1016455951, 698233204,
	    414527981, 168652531, 32661302};
	uint32_t m = key << 6, sum;

#if EST_64BIT /* the same, unrolled */
	sum = c[5] - (uint32_t)(est_wide(c[6], m) >> 32);
	sum = c[4] - (uint32_t)(est_wide(sum, m) >> 32);
	sum = c[3] - (uint32_t)(est_wide(sum, m) >> 32);
	sum = c[2] - (uint32_t)(est_wide(sum, m) >> 32);
	sum = c[1] - (uint32_t)(est_wide(sum, m) >> 32);
	sum = c[0] - (uint32_t)(est_wide(sum, m) >> 32);
#else
	sum = est_series(c, 7, m);
#endif
	return (key & 0xfc000000u) + (uint32_t)(est_wide(sum, m) >> 37);
}

/* exp(−y) for y in Q16, as Q16, rounded down: 2^−n · 2^−f with y / ln 2 = n + f,
 * and 2^−f by a polynomial that lies at most 2^-20 below it (tests/unit/lib_arith.c
 * tries every y and, with --print, fits the coefficients). */
static inline uint32_t est_exp_down(uint64_t y)
{
	static const uint32_t c[] = {
	    1u << 31, 1488522236, 515857882, 118992781, 20072663, 2158316};
	uint64_t z;

	if (y >> 20)
		return 0;
	/* y < 2^20 times 2^30 / ln 2 rounded up: z in Q46, z >> 46 <= 23. */
	z = est_wide((uint32_t)y, 1549082005);
	return est_series(c, 6, (uint32_t)(z >> 14)) >> 15 >> (uint32_t)(z >> 46);
}

#endif
