/* ilog.c: log2 by a table of 64 intervals and a short series, in 64-bit integers.
 *
 * In: a positive number.  Out: its log2 in Q52.  Must not use libm: its last
 * bits differ between hosts, and generated tables must not. */
#include "table/ilog.h"

#include <string.h>

#include "base/fail.h"

/* 1 / ln 2 in Q63. */
#define INV_LN2 0xb8aa3b295c17f0bcu

/* −log2(factor(i) / 2^16) in Q63, to the nearest. */
static const uint64_t factor_log2[64] = {0x0000000000000000, 0x02dcc4a62f553f0e,
    0x05ae01f8d115f9a2, 0x087545c019de1798, 0x0b31eff2c1334a97, 0x0de35cebe035b7e8,
    0x108c0d87c1ae1e2e, 0x132aad4aa7356fba, 0x15bf78a54ec35874, 0x184b8758db8ff543,
    0x1acf30032be78dcd, 0x1d49216fca59ba4c, 0x1fbb6999bc17e015, 0x22259c4b652e428e,
    0x24874b21a56e4dbb, 0x26e1cd8b138a2952, 0x2934c26d11320fda, 0x2b7fc6cf0519755c,
    0x2dc3628c4b245234, 0x300116d652e2c0b7, 0x3236b0ddc78dec20, 0x3466af7d2d47f6d6,
    0x368fd2291f430bae, 0x38b1c66d990a68dd, 0x3ace345624eb74f4, 0x3ce3d75a6be11161,
    0x3ef4693ce8fa6e71, 0x40fea5f9e7c5d785, 0x43034fcee24a7418, 0x4502271e7fdd3e63,
    0x46fbfa8094ff7cee, 0x48f09103b49d3f66, 0x4adfb0c7f76bd577, 0x4cc91f091f178f8a,
    0x4eadbaebf78643df, 0x508e6e4d51d11c0a, 0x5268cc30ab6ed4a5, 0x544000dc597055d9,
    0x56119af56fe1352b, 0x57de8cebe57d52b8, 0x59a7d40e951e2912, 0x5b6c1aa4bf9961fe,
    0x5d2c627ea11fec75, 0x5ee74ee64b0c38d4, 0x609f1de303818255, 0x6253af0192b926df,
    0x6402667f0b56182d, 0x65aed25df92b93a0, 0x675652f6b7437646, 0x68fb493e80eec580,
    0x6a9b09122e39ae8a, 0x6c37fe09a1ae0418, 0x6dd20cfd8b97db8e, 0x6f67c8c60a202d42,
    0x70fa613b91c533a1, 0x728862a69d1488c2, 0x74145c1feb0f2aa1, 0x759cdc168abf92f1,
    0x7721c51852c2824e, 0x78a2f95cf13a9227, 0x7a21c08f9f55e43b, 0x7b9e04ea66a58c78,
    0x7d1644cbb72b770b, 0x7e8bcf9ac3b2abb7};

/* 2^16 / (1 + i/64), rounded up: times any of 1 + i/64 … 1 + (i + 1)/64 it is
 * between 1 and 1 + 2^-6 + 2^-15 (in Q16). */
static uint64_t factor(unsigned i)
{
	return (((uint64_t)1 << 22) + 63 + i) / (64 + i);
}

/* High half of a product. */
static uint64_t multiply(uint64_t x, uint64_t y)
{
	uint64_t xh = x >> 32, xl = x & 0xffffffffu;
	uint64_t yh = y >> 32, yl = y & 0xffffffffu;
	uint64_t middle = xh * yl + (xl * yl >> 32);
	uint64_t other = xl * yh + (middle & 0xffffffffu);
	return xh * yh + (middle >> 32) + (other >> 32);
}

/* log2(1 + z) in Q63 = (z − z²/2 + z³/3 − …) / ln 2, for z < 2^-5.9 in Q64.
 * What is left out is below z^10/(10·ln 2) < 2^-61.8; the rounding of the
 * coefficients and products adds less than 2^-62.5, most of it in the last. */
static uint64_t log2_near_one(uint64_t z)
{
	static const uint64_t coefficients[] = {INV_LN2 / 8, INV_LN2 / 7, INV_LN2 / 6,
	    INV_LN2 / 5, INV_LN2 / 4, INV_LN2 / 3, INV_LN2 / 2, INV_LN2};
	uint64_t sum = INV_LN2 / 9;
	for (size_t i = 0; i < sizeof coefficients / sizeof *coefficients; i++)
		sum = coefficients[i] - multiply(z, sum);
	return multiply(z, sum);
}

/* log2(y / 2^63) in Q52 for 2^63 <= y < 2^64.  z below is cut by less than
 * 2^-64, so all errors together are below 2^-60 and the result's, rounded to
 * the nearest, below 0.5 + 2^-8 units of 2^-52. */
static int64_t log2_mantissa(uint64_t y)
{
	unsigned i = (unsigned)(y >> 57) & 63;
	uint64_t f = factor(i);
	/* y·f in Q79, less 1, to Q64. */
	uint64_t low = (y & 0xffffffffu) * f;
	uint64_t high = (y >> 32) * f + (low >> 32);
	uint64_t z = (high - ((uint64_t)1 << 47)) << 17 | (low & 0xffffffffu) >> 15;
	uint64_t log2_q63 = factor_log2[i] + log2_near_one(z);
	return (int64_t)((log2_q63 + ((uint64_t)1 << 10)) >> 11);
}

/* Shifts the leading one of x to bit 63; returns by how much. */
static int normalise(uint64_t *x)
{
	int shift = 0;
	for (int step = 32; step > 0; step /= 2)
		if (*x >> (64 - step) == 0) {
			*x <<= step;
			shift += step;
		}
	return shift;
}

int64_t ilog2_u64_q52(uint64_t x)
{
	BUG_IF(x == 0);
	int64_t e = 63 - normalise(&x);
	return e * ILOG_ONE + log2_mantissa(x);
}

int64_t ilog2_q52(double x)
{
	uint64_t bits;
	BUG_IF(!(x > 0 && x <= 1.7976931348623157e308));
	memcpy(&bits, &x, sizeof bits);
	int64_t e = (int64_t)(bits >> 52) - 1023;
	uint64_t y = bits << 11 | (uint64_t)1 << 63;
	if (e == -1023) { /* subnormal: no hidden one, scaled by 2^-1022 */
		y = bits << 11;
		e = -1022 - normalise(&y);
	}
	return e * ILOG_ONE + log2_mantissa(y);
}
