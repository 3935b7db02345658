/* Numbers as text: exact values, limits, and round trips from a seed. */
#include <float.h>
#include <stdlib.h>

#include "base/num.h"
#include "tests/unit/test.h"

static void check_print(double x, const char *want)
{
	struct buf b = {0};

	num_print(&b, x);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

static void check_human(double x, const char *want)
{
	struct buf b = {0};

	num_human(&b, x);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

static void test_print(void)
{
	check_print(0, "0");
	check_print(-0.0, "0");
	check_print(1, "1");
	check_print(-1.5, "-1.5");
	check_print(0.1, "0.1");
	check_print(0.00001, "0.00001");
	check_print(0.000001, "1e-6");
	check_print(9.9e-6, "9.9e-6");
	check_print(958460000000, "958460000000");
	check_print(123456.789, "123456.789");
	check_print(999999999999999, "999999999999999");
	check_print(1e15, "1000000000000000");
	check_print(1.5e15, "1.5e15");
	check_print(1e16, "1e16");
	check_print(1e22, "1e22");
	check_print(1.0000000000000002, "1.0000000000000002");
	check_print(DBL_MAX, "1.7976931348623157e308");
	check_print(DBL_MIN, "2.2250738585072014e-308");
	check_print(5e-324, "5e-324");
	/* Powers of two whose nearest 16 digits do not read back. */
	check_print(0x1p-44, "5.684341886080802e-14");
	check_print(0x1p-1074, "5e-324");
	check_print(9007199254740992, "9.007199254740992e15");
}

static void test_human(void)
{
	check_human(0, "0");
	check_human(1, "1");
	check_human(0.234, "0.234");
	check_human(50e6, "50M");
	check_human(1.28e9, "1.28G");
	check_human(1.2345e9, "1.234G");
	check_human(958460000000, "958G");
	check_human(999999, "1M");
	check_human(999, "999");
	check_human(1000, "1k");
	check_human(-2.5e3, "-2.5k");
	check_human(9.99e20, "999E");
	check_human(1e21, "1e21");
	check_human(DBL_MAX, "1.7976931348623157e308");
	/* Doubles a little below 1e-7 and 2e-6. */
	check_human(1.0022e-7, "1.002e-7");
	check_human(2.0020e-6, "2e-6");
}

static void check_double(const char *text, double want)
{
	double x = -1;

	CHECK_MSG(num_double(str_of(text), &x), "%s", text);
	CHECK_MSG(memcmp(&x, &want, sizeof(x)) == 0, "%s gave %.17g", text, x);
}

static void test_double(void)
{
	check_double("0", 0);
	check_double("-0", -0.0);
	check_double("5e-1", 0.5);
	check_double("1E+2", 100);
	check_double("0.1", 0.1);
	check_double("9007199254740993", 9007199254740992);
	check_double("9007199254740993.00000000000000000000000001", 9007199254740994);
	check_double("1e23", 1e23);
	check_double("8.5e22", 8.5e22);
	check_double("1e-400", 0);
	check_double("-1e-400", -0.0);
	check_double("2.4703282292062327e-324", 0);
	check_double("2.4703282292062328e-324", 5e-324);
	check_double("1.7976931348623158e308", DBL_MAX);
	check_double("0e999999999999999999999", 0);
	check_double("0.000000000000000000000000000000000000001e39", 1);
	check_double("100000000000000000000000000000000000000e-38", 1);
	check_double(
	    "123456789012345678901234567890", 123456789012345678901234567890.0);
}

static void test_no_double(void)
{
	static const char *const texts[] = {"", "-", "+1", ".5", "1.", "01", "-01",
	    "1e", "1e+", "e5", "1ex", "1e-x", "1e5x", "0x10", "1 ", " 1", "1_0", "nan",
	    "inf", "Infinity", "1,5", "--1", "1.e5", "1e999", "-1e999",
	    "1.7976931348623159e308", "1e99999999999999999999"};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		double x = 7;
		CHECK_MSG(!num_double(str_of(texts[i]), &x), "%s", texts[i]);
		CHECK_MSG(x == 7, "%s changed the result", texts[i]);
	}
}

/* A thousand digits do not fit into the small buffer. */
static void test_long_text(void)
{
	struct buf b = {0};
	double x = 0;

	buf_text(&b, "0.");
	for (int i = 0; i < 1000; i++)
		buf_char(&b, '3');
	CHECK(num_double(buf_view(&b), &x));
	CHECK(x == 1.0 / 3.0);
	buf_free(&b);
}

static void test_u64(void)
{
	static const struct {
		const char *text;
		uint64_t want;
	} good[] = {{"0", 0}, {"-0", 0}, {"7", 7}, {"1e3", 1000}, {"5.0", 5},
	    {"12.50e1", 125}, {"1000e-3", 1}, {"18446744073709551615", UINT64_MAX},
	    {"1844674407370955161.5e1", UINT64_MAX},
	    {"18446744073709551615.000", UINT64_MAX},
	    {"184467440737095516150e-1", UINT64_MAX}, {"0e99999999999999999999", 0},
	    {"10000000000000000000", UINT64_C(10000000000000000000)}};
	static const char *const bad[] = {"", "-1", "0.5", "1e-1",
	    "18446744073709551616", "1e20", "1e99999999999999999999",
	    "1e-99999999999999999999", "x", "1x", "01", "18446744073709551615.5",
	    "1.00000000000000000000000000000001"};
	uint64_t x = 3;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		CHECK_MSG(num_u64(str_of(good[i].text), &x), "%s", good[i].text);
		CHECK_UINT(x, good[i].want);
	}
	x = 3;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK_MSG(!num_u64(str_of(bad[i]), &x) && x == 3, "%s", bad[i]);
}

static void test_round(void)
{
	CHECK(num_round(123456789.123, 9) == 123456789);
	CHECK(num_round(0.1234567894, 9) == 0.123456789);
	CHECK(num_round(-2.5, 1) == -2);
	CHECK(num_round(0, 3) == 0);
	CHECK(num_round(DBL_MAX, 1) == DBL_MAX);
	CHECK(num_round(1e-320, 2) == 1e-320);
	CHECK(isinf(num_round(INFINITY, 3)));
}

/* SplitMix64. */
static uint64_t next(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static void check_round_trip(double x)
{
	struct buf b = {0};
	double back = 0;

	num_print(&b, x);
	CHECK_MSG(num_double(buf_view(&b), &back) && back == x, "%.17g as %s", x, b.s);
	/* Not longer than what 17 digits would take. */
	CHECK_MSG(b.n <= 24, "%s", b.s);
	buf_free(&b);
}

static void test_round_trip(void)
{
	uint64_t state = 42;

	for (int i = 0; i < 100000; i++) {
		uint64_t bits = next(&state);
		double x;
		memcpy(&x, &bits, sizeof(x));
		if (isfinite(x))
			check_round_trip(x);
	}
	for (int e = -1074; e <= 1023; e++)
		check_round_trip(ldexp(1, e));
}

/* No shorter text reads back: one digit less never does. */
static void test_shortest(void)
{
	uint64_t state = 7;

	for (int i = 0; i < 20000; i++) {
		double x = (double)(next(&state) >> 11) / 0x1p53;
		struct buf b = {0};
		num_print(&b, x);
		size_t digits = 0;
		bool leading = true;
		for (size_t k = 0; k < b.n && b.s[k] != 'e'; k++) {
			leading = leading && (b.s[k] == '0' || b.s[k] == '.');
			digits += !leading && b.s[k] != '.';
		}
		if (digits > 1)
			CHECK_MSG(num_round(x, (int)digits - 1) != x, "%s", b.s);
		buf_free(&b);
	}
}

/* The fast path against the C library, on numbers of the shapes in files. */
static void test_fast_path(void)
{
	uint64_t state = 99;
	char text[64];

	for (int i = 0; i < 200000; i++) {
		uint64_t digits = next(&state) >> (next(&state) % 60);
		int exponent = (int)(next(&state) % 60) - 30;
		snprintf(text, sizeof(text), "%" PRIu64 "e%d", digits, exponent);
		double x = 0;
		CHECK_MSG(num_double(str_of(text), &x), "%s", text);
		CHECK_MSG(x == strtod(text, NULL), "%s gave %.17g", text, x);
		snprintf(text, sizeof(text), "%.*f", (int)(next(&state) % 18),
		    (double)digits / 1e9);
		CHECK_MSG(num_double(str_of(text), &x), "%s", text);
		CHECK_MSG(x == strtod(text, NULL), "%s gave %.17g", text, x);
	}
}

int main(void)
{
	RUN(test_print);
	RUN(test_human);
	RUN(test_double);
	RUN(test_no_double);
	RUN(test_long_text);
	RUN(test_u64);
	RUN(test_round);
	RUN(test_round_trip);
	RUN(test_shortest);
	RUN(test_fast_path);
	return test_end("base_num");
}
