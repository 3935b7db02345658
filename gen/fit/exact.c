/* exact.c: order-free sums of non-negative numbers.
 *
 * In: numbers.  Out: their sum to 2^-64 each.  Knows nothing of times. */
#include "fit/exact.h"

#include "base/fail.h"

/* mantissa · 2^shift, cut to an integer, as 256 bits. */
static struct exact shifted(uint64_t mantissa, int shift)
{
	struct exact r = {{0}};
	if (shift <= -64 || mantissa == 0)
		return r;
	if (shift < 0) {
		r.w[0] = mantissa >> -shift;
		return r;
	}
	unsigned word = (unsigned)shift / 64, bit = (unsigned)shift % 64;
	BUG_IF(word > 3);
	r.w[word] = mantissa << bit;
	if (bit) {
		uint64_t carry = mantissa >> (64 - bit);
		BUG_IF(carry && word == 3);
		if (carry)
			r.w[word + 1] = carry;
	}
	return r;
}

/* |x| · 2^64 cut to an integer. */
static struct exact magnitude(double x)
{
	int exponent;
	double fraction = frexp(fabs(x), &exponent); /* in [0.5, 1) or 0 */
	BUG_IF(!(fraction < 1));
	return shifted((uint64_t)(fraction * 9007199254740992.0), exponent - 53 + 64);
}

void exact_merge(struct exact *sum, const struct exact *other)
{
	uint64_t carry = 0;
	for (int i = 0; i < 4; i++) {
		uint64_t s = sum->w[i] + other->w[i];
		uint64_t c = s < sum->w[i];
		sum->w[i] = s + carry;
		carry = c | (sum->w[i] < s);
	}
	BUG_IF(carry);
}

static void subtract(struct exact *from, const struct exact *other)
{
	uint64_t borrow = 0;
	for (int i = 0; i < 4; i++) {
		uint64_t d = from->w[i] - other->w[i];
		uint64_t b = from->w[i] < other->w[i];
		from->w[i] = d - borrow;
		borrow = b | (d < borrow);
	}
	BUG_IF(borrow);
}

void exact_add(struct exact *sum, struct dd x)
{
	BUG_IF(!(x.hi >= 0));
	/* the addend is complete before it meets the sum */
	struct exact term = magnitude(x.hi), low = magnitude(x.lo);
	if (x.lo < 0)
		subtract(&term, &low);
	else
		exact_merge(&term, &low);
	exact_merge(sum, &term);
}

struct dd exact_value(const struct exact *sum)
{
	struct dd v = dd_of(0);
	for (int i = 3; i >= 0; i--) {
		double unit = ldexp(1, 64 * i - 64);
		v = dd_add(v, dd_of((double)(sum->w[i] >> 32) * 4294967296.0 * unit));
		v = dd_add(v, dd_of((double)(sum->w[i] & 0xffffffffu) * unit));
	}
	return v;
}

void exact_print(struct buf *b, const struct exact *sum)
{
	char text[64];
	size_t n = 0;
	for (int i = 255; i >= 0; i -= 4) {
		unsigned digit = sum->w[i / 64] >> (i % 64 - 3) & 15;
		if (n || digit || i == 3)
			text[n++] = "0123456789abcdef"[digit];
	}
	buf_add(b, text, n);
}

bool exact_read(struct str text, struct exact *sum)
{
	struct exact r = {{0}};
	if (text.n == 0 || text.n > 64 || (text.n > 1 && text.s[0] == '0'))
		return false;
	for (size_t i = 0; i < text.n; i++) {
		char c = text.s[i];
		uint64_t digit;
		size_t place = text.n - 1 - i;
		if (c >= '0' && c <= '9')
			digit = (uint64_t)(c - '0');
		else if (c >= 'a' && c <= 'f')
			digit = (uint64_t)(c - 'a') + 10;
		else
			return false;
		r.w[place / 16] |= digit << (place % 16 * 4);
	}
	*sum = r;
	return true;
}
