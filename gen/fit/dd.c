/* dd.c: decimals → double-double.
 *
 * In: text.  Out: the number it writes, with the digits that a double loses. */
#include "fit/dd.h"

#include "base/num.h"

/* 10^n, n >= 0, by squaring; each product loses at most 2^-103. */
static struct dd power_of_ten(int n)
{
	struct dd result = dd_of(1), square = dd_of(10);
	for (; n > 0; n >>= 1) {
		if (n & 1)
			result = dd_multiply(result, square);
		square = dd_multiply(square, square);
	}
	return result;
}

bool dd_read(struct str text, struct dd *out)
{
	double rough;
	if (!num_double(text, &rough))
		return false;
	if (rough != 0 && !(fabs(rough) > 1e-200 && fabs(rough) < 1e200))
		return false;
	struct dd x = dd_of(0);
	int scale = 0, exponent = 0, ndigits = 0;
	bool point = false, negative = false;
	size_t i = 0;
	if (text.s[0] == '-') {
		negative = true;
		i++;
	}
	for (; i < text.n && text.s[i] != 'e' && text.s[i] != 'E'; i++) {
		if (text.s[i] == '.') {
			point = true;
			continue;
		}
		/* beyond 32 digits nothing is left in 106 bits */
		if (ndigits < 32) {
			x = dd_add(dd_multiply(x, dd_of(10)), dd_of(text.s[i] - '0'));
			ndigits += ndigits > 0 || text.s[i] != '0';
			scale -= point;
		} else {
			scale += !point;
		}
	}
	if (i < text.n) {
		bool minus = text.s[++i] == '-';
		i += minus || text.s[i] == '+';
		for (; i < text.n && exponent < 100000000; i++)
			exponent = exponent * 10 + (text.s[i] - '0');
		exponent = minus ? -exponent : exponent;
	}
	scale += exponent;
	if (rough == 0)
		x = dd_of(0);
	else if (scale < 0)
		x = dd_divide(x, power_of_ten(-scale));
	else
		x = dd_multiply(x, power_of_ten(scale));
	*out = negative ? dd_negate(x) : x;
	return true;
}
