/* test.h: the whole of the unit test library.
 *
 *	#include "tests/unit/test.h"
 *	static void test_something(void) { CHECK(1 + 1 == 2); CHECK_INT(f(3), 9); }
 *	int main(void) { RUN(test_something); return test_end("name"); }
 *
 * One RUN is one test; a failed CHECK prints its place and the test goes on.
 * TEST_SKIP("reason") inside a test counts it as skipped and says why. */
#ifndef TESTS_UNIT_TEST_H
#define TESTS_UNIT_TEST_H

#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static unsigned test_npassed, test_nfailed, test_nskipped;
static unsigned test_nwrong; /* failed checks of the running test */
static bool test_skipping;

/* Cuts the noise of a check in a loop that always fails. */
#define TEST_WRONG(...)                                                                \
	do {                                                                           \
		if (++test_nwrong <= 20) {                                             \
			printf("%s:%d: ", __FILE__, __LINE__);                         \
			printf(__VA_ARGS__);                                           \
			putchar('\n');                                                 \
		}                                                                      \
	} while (0)

#define CHECK(cond)                                                                    \
	do {                                                                           \
		if (!(cond))                                                           \
			TEST_WRONG("not so: %s", #cond);                               \
	} while (0)

/* For a check inside a loop: says what was tried. */
#define CHECK_MSG(cond, ...)                                                           \
	do {                                                                           \
		if (!(cond)) {                                                         \
			TEST_WRONG("not so: %s", #cond);                               \
			if (test_nwrong <= 20) {                                       \
				printf("\t");                                          \
				printf(__VA_ARGS__);                                   \
				putchar('\n');                                         \
			}                                                              \
		}                                                                      \
	} while (0)

#define CHECK_INT(got, want)                                                           \
	do {                                                                           \
		intmax_t g_ = (intmax_t)(got), w_ = (intmax_t)(want);                  \
		if (g_ != w_)                                                          \
			TEST_WRONG("%s is %" PRIdMAX ", not %" PRIdMAX, #got, g_, w_); \
	} while (0)

#define CHECK_UINT(got, want)                                                          \
	do {                                                                           \
		uintmax_t g_ = (uintmax_t)(got), w_ = (uintmax_t)(want);               \
		if (g_ != w_)                                                          \
			TEST_WRONG("%s is %" PRIuMAX ", not %" PRIuMAX, #got, g_, w_); \
	} while (0)

#define CHECK_TEXT(got, want)                                                          \
	do {                                                                           \
		const char *g_ = (got), *w_ = (want);                                  \
		if (!g_ || strcmp(g_, w_) != 0)                                        \
			TEST_WRONG(                                                    \
			    "%s is \"%s\", not \"%s\"", #got, g_ ? g_ : "(null)", w_); \
	} while (0)

/* |got - want| <= tolerance, false for NaN. */
#define CHECK_NEAR(got, want, tolerance)                                               \
	do {                                                                           \
		double g_ = (double)(got), w_ = (double)(want);                        \
		if (!(fabs(g_ - w_) <= (tolerance)))                                   \
			TEST_WRONG("%s is %.17g, not %.17g", #got, g_, w_);            \
	} while (0)

#define TEST_SKIP(reason)                                                              \
	do {                                                                           \
		test_skipping = true;                                                  \
		printf("skipped: %s: %s\n", __func__, (reason));                       \
		return;                                                                \
	} while (0)

static inline void test_run(const char *name, void (*test)(void))
{
	test_nwrong = 0;
	test_skipping = false;
	test();
	if (test_nwrong > 20)
		printf("%s: %u more\n", name, test_nwrong - 20);
	if (test_nwrong) {
		printf("FAIL %s\n", name);
		test_nfailed++;
	} else if (test_skipping) {
		test_nskipped++;
	} else {
		test_npassed++;
	}
}
#define RUN(test) test_run(#test, (test))

/* Closing line; the exit status of the program. */
static inline int test_end(const char *name)
{
	printf("%s: %u passed, %u failed", name, test_npassed, test_nfailed);
	if (test_nskipped)
		printf(", %u skipped", test_nskipped);
	putchar('\n');
	return test_nfailed != 0 || test_npassed + test_nskipped == 0;
}

#endif
