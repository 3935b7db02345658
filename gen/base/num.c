/* num.c: in: decimal text or doubles; out: the other, exactly rounded.
 * Knows nothing of locales: calgen never calls setlocale, so the C library
 * reads and prints '.' here. */
#include "base/num.h"

#include <float.h>
#include <inttypes.h>
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

/* Powers of ten that are doubles exactly. */
static const double ten[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
    1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
#define TEN_MAX 22

/* x × 10^exponent by one operation on doubles, so that it is rounded once;
 * false where that cannot be had. */
static bool scale_once(double x, int64_t exponent, double *out)
{
	if (FLT_EVAL_METHOD != 0 || exponent < -TEN_MAX || exponent > TEN_MAX)
		return false;
	*out = exponent < 0 ? x / ten[-exponent] : x * ten[exponent];
	return true;
}

bool num_double(struct str text, double *out)
{
	struct decimal d;

	if (!decimal_read(text, &d))
		return false;
	/* Two exact doubles and one operation (Clinger 1990). */
	if (!d.more && d.digits <= UINT64_C(1) << 53 &&
	    scale_once((double)d.digits, d.exponent, out)) {
		*out = d.negative ? -*out : *out;
		return true;
	}
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

/* `x` > 0 to at most 15 digits by one rounded scaling, unless what the scaling
 * may err by could decide how the last digit is rounded. */
static bool quick_digits(double x, int ndigits, struct decimal *d)
{
	int binary, decimal;
	double scaled;

	frexp(x, &binary);
	decimal = (int)floor((binary - 1) * 0.30103); /* of x, or one too small */
	if (ndigits > DBL_DIG || !scale_once(x, ndigits - 1 - decimal, &scaled))
		return false;
	if (scaled >= ten[ndigits] && !scale_once(x, ndigits - 1 - ++decimal, &scaled))
		return false;
	double whole = floor(scaled), part = scaled - whole;
	if (fabs(part - 0.5) <= scaled * DBL_EPSILON)
		return false;
	d->digits = (uint64_t)whole + (part > 0.5);
	d->exponent = decimal - (ndigits - 1);
	return true;
}

/* `x` > 0 as `ndigits` decimal digits, correctly rounded. */
static struct decimal digits_of(double x, int ndigits)
{
	struct decimal d = {0};
	char text[40];

	if (quick_digits(x, ndigits, &d))
		return d;
	snprintf(text, sizeof(text), "%.*e", ndigits - 1, x);
	BUG_IF(!decimal_read(str_of(text), &d));
	return d;
}

static double value_of(const struct decimal *d)
{
	char text[48];
	double x;

	if (d->digits <= UINT64_C(1) << 53 &&
	    scale_once((double)d->digits, d->exponent, &x))
		return x;
	snprintf(text, sizeof(text), "%" PRIu64 "e%" PRId64, d->digits, d->exponent);
	return strtod(text, NULL);
}

/* The fewest digits that read back as `x` > 0. */
static struct decimal shortest(double x)
{
	int unused;
	bool power = frexp(x, &unused) == 0.5;
	struct decimal d = {0};

	/* Any text of up to 15 digits survives a normal double, so 15 find all
	 * of those once trailing zeros are gone; 17 always suffice. */
	for (int n = x < DBL_MIN ? 1 : DBL_DIG;; n++) {
		d = digits_of(x, n);
		if (n == 17 || value_of(&d) == x)
			break;
		/* Above a power of two doubles lie twice as far apart as below it, so
		 * the nearest decimal, when it is below, may fail where the next one
		 * above reads back. */
		d.digits++;
		if (power && value_of(&d) == x)
			break;
	}
	while (d.digits % 10 == 0) {
		d.digits /= 10;
		d.exponent++;
	}
	return d;
}

static void print_decimal(struct buf *b, const struct decimal *d)
{
	static const char zeros[] = "000000000000000";
	char text[20], *digits = text + sizeof(text);
	size_t n = 0;
	for (uint64_t rest = d->digits; rest; rest /= 10, n++)
		*--digits = (char)('0' + rest % 10);
	int exponent = (int)d->exponent + (int)n - 1; /* of the first digit */
	size_t whole = exponent < 0 ? 0 : (size_t)exponent + 1;

	if (exponent < -5 || exponent > 15 || (exponent == 15 && d->digits != 1)) {
		buf_char(b, digits[0]);
		buf_add(b, ".", n > 1);
		buf_add(b, digits + 1, n - 1);
		buf_printf(b, "e%d", exponent);
	} else if (exponent < 0) {
		buf_text(b, "0.");
		buf_add(b, zeros, (size_t)(-exponent - 1));
		buf_add(b, digits, n);
	} else if (n <= whole) {
		buf_add(b, digits, n);
		buf_add(b, zeros, whole - n);
	} else {
		buf_add(b, digits, whole);
		buf_char(b, '.');
		buf_add(b, digits + whole, n - whole);
	}
}

void num_print(struct buf *b, double x)
{
	BUG_IF(!(fabs(x) <= DBL_MAX));
	if (x < 0) {
		buf_char(b, '-');
		x = -x;
	}
	if (x == 0) {
		buf_char(b, '0');
		return;
	}
	struct decimal d = shortest(x);
	print_decimal(b, &d);
}

double num_round(double x, int digits)
{
	BUG_IF(digits < 1 || digits > 17);
	if (x == 0 || !(fabs(x) <= DBL_MAX))
		return x;
	struct decimal d = digits_of(fabs(x), digits);
	double rounded = value_of(&d);
	/* The largest doubles may round up to what is no double. */
	if (!(rounded <= DBL_MAX))
		return x;
	return x < 0 ? -rounded : rounded;
}

/* The first digit of x > 0, and where it stands. */
static uint64_t first_digit(double x, int64_t *exponent)
{
	struct decimal d = digits_of(x, DBL_DIG);
	for (; d.digits >= 10; d.exponent++)
		d.digits /= 10;
	*exponent = d.exponent;
	return d.digits;
}

void num_human(struct buf *b, double x)
{
	static const char prefixes[] = " kMGTPE";
	unsigned i = 0;
	int64_t exponent = 0;

	BUG_IF(!(fabs(x) <= DBL_MAX));
	/* A leading 1 gets a fourth digit, so that the step stays below 1 %. */
	double rounded = num_round(x, 3);
	if (rounded != 0 && first_digit(fabs(rounded), &exponent) == 1) {
		rounded = num_round(x, 4);
		first_digit(fabs(rounded), &exponent);
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
