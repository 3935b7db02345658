/* num.c: in: decimal text or doubles; out: the other, exactly rounded.
 * Knows nothing of locales: calgen never calls setlocale, so the C library
 * reads and prints '.' here. */
#include "base/num.h"

#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

/* Pieces of a number of the JSON grammar. */
struct decimal {
	bool negative;
	uint64_t digits;  /* as many significant digits as fit */
	bool full;        /* a digit did not */
	bool more;        /* digits beyond them that are not zero */
	int64_t exponent; /* value = digits × 10^exponent (without `more`) */
};

/* Exponents beyond this are as good as infinite for any text in memory. */
#define EXPONENT_HUGE ((int64_t)1 << 60)

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static void add_digit(struct decimal *d, char c, bool fraction)
{
	uint64_t digit = (uint64_t)(c - '0');

	if (!d->full && d->digits <= (UINT64_MAX - digit) / 10) {
		d->digits = d->digits * 10 + digit;
		d->exponent -= fraction;
	} else {
		d->full = true;
		d->more |= c != '0';
		d->exponent += !fraction;
	}
}

/* Reads the whole of `text`; false if it is no number of RFC 8259. */
static bool decimal_read(struct str text, struct decimal *d)
{
	const char *p = text.s, *end = text.s + text.n;

	*d = (struct decimal){0};
	if (p < end && *p == '-') {
		d->negative = true;
		p++;
	}
	if (p == end || !is_digit(*p) || (*p == '0' && end - p > 1 && is_digit(p[1])))
		return false;
	for (; p < end && is_digit(*p); p++)
		add_digit(d, *p, false);
	if (p < end && *p == '.') {
		if (++p == end || !is_digit(*p))
			return false;
		for (; p < end && is_digit(*p); p++)
			add_digit(d, *p, true);
	}
	if (p < end && (*p == 'e' || *p == 'E')) {
		bool negative = ++p < end && *p == '-';
		int64_t exponent = 0;
		if (p < end && (*p == '-' || *p == '+'))
			p++;
		if (p == end || !is_digit(*p))
			return false;
		for (; p < end && is_digit(*p); p++)
			if (exponent < EXPONENT_HUGE / 16)
				exponent = exponent * 10 + (*p - '0');
		d->exponent += negative ? -exponent : exponent;
	}
	return p == end;
}

/* The C library's conversion, which rounds correctly, needs a NUL. */
static double library_double(struct str text)
{
	char small[128];
	char *copy = text.n < sizeof(small) ? small : malloc(text.n + 1);

	if (!copy)
		fatal("out of memory (%zu bytes)", text.n);
	memcpy(copy, text.s, text.n);
	copy[text.n] = 0;
	double x = strtod(copy, NULL);
	if (copy != small)
		free(copy);
	return x;
}

bool num_double(struct str text, double *out)
{
	/* Powers of ten that are doubles exactly. */
	static const double ten[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
	    1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21,
	    1e22};
	struct decimal d;

	if (!decimal_read(text, &d))
		return false;
#if FLT_EVAL_METHOD == 0
	/* Two exact doubles and one operation: rounded once (Clinger 1990). */
	if (!d.more && d.digits <= UINT64_C(1) << 53 && d.exponent >= -22 &&
	    d.exponent <= 22) {
		double x = (double)d.digits;
		x = d.exponent < 0 ? x / ten[-d.exponent] : x * ten[d.exponent];
		*out = d.negative ? -x : x;
		return true;
	}
#endif
	double x = library_double(text);
	if (!(fabs(x) <= DBL_MAX))
		return false;
	*out = x;
	return true;
}

bool num_u64(struct str text, uint64_t *out)
{
	struct decimal d;

	if (!decimal_read(text, &d))
		return false;
	if (d.digits == 0) {
		*out = 0;
		return true;
	}
	if (d.negative || d.more)
		return false;
	for (; d.exponent < 0; d.exponent++) {
		if (d.digits % 10)
			return false;
		d.digits /= 10;
	}
	for (; d.exponent > 0; d.exponent--) {
		if (d.digits > UINT64_MAX / 10)
			return false;
		d.digits *= 10;
	}
	*out = d.digits;
	return true;
}

/* `x` > 0 as `ndigits` decimal digits d.ddd × 10^*exponent, correctly rounded. */
static void digits_of(double x, int ndigits, char digits[20], int *exponent)
{
	char text[40];

	snprintf(text, sizeof(text), "%.*e", ndigits - 1, x);
	digits[0] = text[0];
	if (ndigits > 1)
		memcpy(digits + 1, text + 2, (size_t)ndigits - 1);
	digits[ndigits] = 0;
	*exponent = (int)strtol(strchr(text, 'e') + 1, NULL, 10);
}

static double value_of(const char *digits, int exponent)
{
	char text[40];

	snprintf(text, sizeof(text), "%c.%se%d", digits[0],
	    digits[1] ? digits + 1 : "0", exponent);
	return strtod(text, NULL);
}

/* Above a power of two doubles lie twice as far apart as below it, so the
 * nearest decimal, when it is below, may fail where the next one above reads
 * back.  Adds one to the last digit; false on a carry out. */
static bool next_above(char *digits)
{
	for (size_t i = strlen(digits); i-- > 0;) {
		if (digits[i] != '9') {
			digits[i]++;
			return true;
		}
		digits[i] = '0';
	}
	return false;
}

/* The fewest digits that read back as `x` > 0. */
static void shortest(double x, char digits[20], int *exponent)
{
	int unused;
	bool power = frexp(x, &unused) == 0.5;

	/* Any text of up to 15 digits survives a normal double, so 15 find all
	 * of those once trailing zeros are gone; 17 always suffice. */
	for (int n = x < DBL_MIN ? 1 : DBL_DIG; n < 17; n++) {
		digits_of(x, n, digits, exponent);
		if (value_of(digits, *exponent) == x)
			break;
		if (power && next_above(digits) && value_of(digits, *exponent) == x)
			break;
		if (n == 16)
			digits_of(x, 17, digits, exponent);
	}
	size_t n = strlen(digits);
	while (n > 1 && digits[n - 1] == '0')
		digits[--n] = 0;
}

static void print_digits(struct buf *b, const char *digits, int exponent)
{
	int n = (int)strlen(digits);

	if (exponent < -5 || exponent > 15 || (exponent == 15 && strcmp(digits, "1"))) {
		buf_char(b, digits[0]);
		if (n > 1)
			buf_printf(b, ".%s", digits + 1);
		buf_printf(b, "e%d", exponent);
	} else if (exponent < 0) {
		buf_printf(b, "0.%.*s%s", -exponent - 1, "0000", digits);
	} else if (n <= exponent + 1) {
		buf_printf(b, "%s%.*s", digits, exponent + 1 - n, "000000000000000");
	} else {
		buf_printf(b, "%.*s.%s", exponent + 1, digits, digits + exponent + 1);
	}
}

void num_print(struct buf *b, double x)
{
	char digits[20];
	int exponent;

	BUG_IF(!(fabs(x) <= DBL_MAX));
	if (x < 0) {
		buf_char(b, '-');
		x = -x;
	}
	if (x == 0) {
		buf_char(b, '0');
		return;
	}
	shortest(x, digits, &exponent);
	print_digits(b, digits, exponent);
}

double num_round(double x, int digits)
{
	char text[40];

	BUG_IF(digits < 1 || digits > 17);
	if (!(fabs(x) <= DBL_MAX))
		return x;
	snprintf(text, sizeof(text), "%.*e", digits - 1, x);
	/* The largest doubles may round up to what is no double. */
	double rounded = strtod(text, NULL);
	return fabs(rounded) <= DBL_MAX ? rounded : x;
}

void num_human(struct buf *b, double x)
{
	static const char prefixes[] = " kMGTPE";
	unsigned i = 0;

	BUG_IF(!(fabs(x) <= DBL_MAX));
	/* A leading 1 gets a fourth digit, so that the step stays below 1 %. */
	double rounded = num_round(x, 3), size = fabs(rounded);
	char digits[20];
	int exponent = 0;
	if (size > 0)
		digits_of(size, 17, digits, &exponent);
	if (size > 0 && digits[0] == '1') {
		rounded = num_round(x, 4);
		digits_of(fabs(rounded), 17, digits, &exponent);
	}
	if (exponent >= 3 && exponent < 21) {
		i = (unsigned)exponent / 3;
		for (unsigned j = 0; j < i; j++)
			rounded /= 1000;
		rounded = num_round(rounded, 4);
	}
	num_print(b, rounded);
	if (i)
		buf_char(b, prefixes[i]);
}
