/* Distributions, tests of residuals and pooled moments against R 4.2.2 (the call
 * stands beside each number). */
#include "fit/dist.h"
#include "fit/moments.h"
#include "fit/normality.h"
#include "tests/unit/test.h"

static void test_quantiles(void)
{
	/* R: qt(c(.975, .995, .95, .6), c(1, 4, 49, 2.5)) */
	CHECK_NEAR(student_quantile(0.975, 1), 12.70620473617469415, 1e-12);
	CHECK_NEAR(student_quantile(0.995, 4), 4.60409487134999207, 1e-13);
	CHECK_NEAR(student_quantile(0.95, 49), 1.67655089261685397, 1e-13);
	CHECK_NEAR(student_quantile(0.6, 2.5), 0.28145951274854752, 1e-14);
	CHECK_NEAR(student_quantile(0.05, 49), -1.67655089261685397, 1e-13);
	CHECK(student_quantile(0.5, 3) == 0);
	CHECK(student_cdf(INFINITY, 3) == 1 && student_cdf(-INFINITY, 3) == 0);
	/* R: pt(c(-3, 0.5, 2, 40), c(2, 7, 1e6, 3)) */
	CHECK_NEAR(student_cdf(-3, 2), 0.047732983133354563, 1e-15);
	CHECK_NEAR(student_cdf(0.5, 7), 0.683796432155357903, 1e-14);
	CHECK_NEAR(student_cdf(2, 1e6), 0.977249733074340377, 1e-9);
	CHECK_NEAR(student_cdf(40, 3), 0.999982809659605398, 1e-14);
	/* R: pf(c(3, 0.5), c(2, 7), c(10, 3), lower.tail = FALSE) */
	CHECK_NEAR(fisher_tail(3, 2, 10), 0.09536743164062500, 1e-15);
	CHECK_NEAR(fisher_tail(0.5, 7, 3), 0.797306357513349218, 1e-14);
	CHECK(fisher_tail(0, 2, 10) == 1);
	/* R: qnorm(c(.975, 1e-10, 1e-15, .3)), pnorm(c(-1.5, 3)) */
	CHECK_NEAR(normal_quantile(0.975), 1.95996398454005361, 1e-15);
	CHECK_NEAR(normal_quantile(1e-10), -6.36134090240405570, 1e-14);
	CHECK_NEAR(normal_quantile(1e-15), -7.9413453261709952, 1e-14);
	CHECK_NEAR(normal_quantile(0.3), -0.52440051270804067, 1e-15);
	CHECK_NEAR(normal_cdf(-1.5), 0.066807201268858071, 1e-16);
	CHECK_NEAR(normal_cdf(3), 0.998650101968369897, 1e-15);
}

/* weights of 11 men, Shapiro & Wilk (1965) */
static const double men[] = {148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236};
/* R: datasets::precip */
static const double precip[] = {67, 54.7, 7, 48.5, 14, 17.2, 20.7, 13, 43.4, 40.2, 38.9,
    54.5, 59.8, 48.3, 22.9, 11.5, 34.4, 35.1, 38.7, 30.8, 30.6, 43.1, 56.8, 40.8, 41.8,
    42.5, 31, 31.7, 30.2, 25.9, 49.2, 37, 35.9, 15, 30.2, 7.2, 36.2, 45.5, 7.8, 33.4,
    36.1, 40.2, 42.7, 42.5, 16.2, 39, 35, 37, 31.4, 37.6, 39.9, 36.2, 42.8, 46.4, 24.7,
    49.1, 46, 35.9, 7.8, 48.2, 15.2, 32.5, 44.7, 42.6, 38.8, 17.4, 40.8, 29.1, 14.6,
    59.2};

static void test_normality(void)
{
	struct arena a = {0};
	/* R: shapiro.test(men); shapiro.test(precip); shapiro.test(c(1, 2, 4)),
	 * shapiro.test(c(1, 2, 4, 7)) */
	struct test_result r = shapiro_wilk(&a, men, 11);
	CHECK_NEAR(r.statistic, 0.78881469483538735, 1e-12);
	CHECK_NEAR(r.p, 0.0067038140565029254, 1e-12);
	r = shapiro_wilk(&a, precip, 70);
	CHECK_NEAR(r.statistic, 0.96455916861169655, 1e-12);
	CHECK_NEAR(r.p, 0.044925289483112273, 1e-12);
	r = shapiro_wilk(&a, (double[]){1, 2, 4}, 3);
	CHECK_NEAR(r.statistic, 0.96428571428571419, 1e-12);
	CHECK_NEAR(
	    r.p, 0.6368868450289632, 1e-6); /* R takes 1.90985931710274 for 6/pi */
	r = shapiro_wilk(&a, (double[]){7, 1, 4, 2}, 4);
	CHECK_NEAR(r.statistic, 0.94563048266725658, 1e-12);
	CHECK_NEAR(r.p, 0.68893643732235144, 1e-12);
	/* R: nortest::ad.test(men), ad.test(precip) */
	r = anderson_darling(&a, men, 11);
	CHECK_NEAR(r.statistic, 0.9467718795988862, 1e-12);
	CHECK_NEAR(r.p, 0.010454024005147776, 1e-12);
	r = anderson_darling(&a, precip, 70);
	CHECK_NEAR(r.statistic, 0.99894379423997748, 1e-12);
	CHECK_NEAR(r.p, 0.011631780127450418, 1e-12);
	CHECK(!shapiro_wilk(&a, men, 2).valid);
	CHECK(!shapiro_wilk(&a, (double[]){3, 3, 3, 3}, 4).valid);
	CHECK(!anderson_darling(&a, men, 7).valid);
	double same[] = {3, 3, 3, 3, 3, 3, 3, 3}, normal[40];
	CHECK(!anderson_darling(&a, same, 8).valid);
	/* the quantiles themselves: nothing is nearer */
	for (int i = 0; i < 40; i++)
		normal[i] = normal_quantile((i + 0.5) / 40);
	r = anderson_darling(&a, normal, 40);
	CHECK(r.valid && r.statistic < 0.1 && r.p > 0.99 && r.p <= 1);
	/* the ends of what three values can show: evenly spaced, two alike */
	for (int i = 1; i < 50; i++) {
		r = shapiro_wilk(&a, (double[]){0.1 * i, 0.2 * i, 0.3 * i}, 3);
		CHECK_NEAR(r.statistic, 1, 1e-12);
		CHECK(r.statistic <= 1 && r.p > 0.999);
		r = shapiro_wilk(&a, (double[]){0.1 * i, 0.1 * i, 0.7 * i}, 3);
		CHECK_NEAR(r.statistic, 0.75, 1e-12);
		CHECK(r.p >= 0 && r.p < 1e-6);
	}
	arena_free(&a);
}

static void test_long_sample(void)
{
	struct arena a = {0};
	static double x[12000];
	for (size_t i = 0; i < 12000; i++)
		x[i] = normal_quantile(((double)i + 0.5) / 12000);
	struct test_result r = shapiro_wilk(&a, x, 12000);
	CHECK(r.valid && r.n <= 5000 && r.n >= 3000);
	CHECK(r.p > 0.5);
	arena_free(&a);
}

static void test_spread(void)
{
	/* residuals of R's lm(dist ~ speed, cars) to double precision */
	static const double speed[] = {4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12,
	    12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18,
	    18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25};
	static const double dist[] = {2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20,
	    24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42,
	    56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85};
	double residual[50];
	for (int i = 0; i < 50; i++) /* coef(lm(dist ~ speed, cars)) */
		residual[i] =
		    dist[i] - (-17.579094890510951 + 3.9324087591240876 * speed[i]);
	/* R: lmtest::bptest(m, studentize = FALSE), bptest(m) */
	struct test_result r = breusch_pagan(residual, speed, 50, false);
	CHECK_NEAR(r.statistic, 4.6502332711425289, 1e-11);
	CHECK_NEAR(r.p, 0.031049327780604694, 1e-12);
	r = breusch_pagan(residual, speed, 50, true);
	CHECK_NEAR(r.statistic, 3.2148799271746502, 1e-11);
	CHECK_NEAR(r.p, 0.072971545054077588, 1e-12);
	CHECK(!breusch_pagan(residual, (double[]){1, 1, 1, 1}, 4, true).valid);
	CHECK(!breusch_pagan((double[]){0, 0, 0, 0}, speed, 4, true).valid);
	CHECK(!breusch_pagan((double[]){1, -1, 1, -1}, speed, 4, true).valid);
}

static void test_moments(void)
{
	/* three sources by hand: {1, 2, 3}, {10, 10}, {4}; the pool is 1 2 3 10 10 4 */
	struct moments m = {0};
	moments_add(&m, 3, 2, 1, 1, 3);
	moments_add(&m, 2, 10, 0, 10, 10);
	moments_add(&m, 1, 4, 0, 4, 4);
	CHECK_UINT(m.n, 6);
	CHECK_UINT(m.nsources, 3);
	CHECK_NEAR(moments_mean(&m), 5, 1e-15);
	CHECK_NEAR(moments_variance(&m), 16, 1e-14); /* R: var(c(1,2,3,10,10,4)) */
	CHECK_NEAR(moments_within(&m), 0.4, 1e-15);
	CHECK_NEAR(moments_between(&m), 15.6, 1e-14);
	CHECK(m.min == 1 && m.max == 10);
	/* R: t.test(c(1, 2, 3))$conf.int */
	struct interval_of_mean i = mean_interval(2, 1, 3, 0.95);
	CHECK_NEAR(i.lo, -0.484137712, 1e-8);
	CHECK_NEAR(i.hi, 4.484137712, 1e-8);
	CHECK(isinf(mean_interval(2, 1, 1, 0.95).hi));
}

/* A sum of 1e12 and tiny spreads keeps its variance; any order, same bits. */
static void test_order_free(void)
{
	uint32_t seed = 20260207;
	double mean[1000], sd[1000];
	for (int i = 0; i < 1000; i++) {
		seed = seed * 1664525u + 1013904223u;
		mean[i] = 1e9 + seed / 1e6;
		sd[i] = (double)(seed >> 8) / 1e5;
	}
	struct moments forward = {0}, backward = {0}, parts[7] = {{0}}, merged = {0};
	for (int i = 0; i < 1000; i++) {
		moments_add(&forward, 50, mean[i], sd[i], mean[i], mean[i]);
		moments_add(&backward, 50, mean[999 - i], sd[999 - i], mean[999 - i],
		    mean[999 - i]);
		moments_add(&parts[(i * 31) % 7], 50, mean[i], sd[i], mean[i], mean[i]);
	}
	for (int k = 6; k >= 0; k--)
		moments_merge(&merged, &parts[k]);
	CHECK(memcmp(&forward, &backward, sizeof forward) == 0);
	CHECK(memcmp(&forward, &merged, sizeof forward) == 0);
}

/* R: t.test(c(10, 12))$conf.int is -1.706205, 23.706205; one source of five values
 * with sd 2: 10 + c(-1, 1) * qt(.975, 4) * 2 / sqrt(5) is 7.516672, 12.483328. */
static void test_interval_of_sources(void)
{
	struct moments m = {0};
	moments_add(&m, 5, 10, 2, 8, 12);
	struct interval_of_mean one = moments_interval(&m, 0.95);
	CHECK_NEAR(one.lo, 7.516672, 1e-6);
	CHECK_NEAR(one.hi, 12.483328, 1e-6);
	moments_add(&m, 5, 12, 1, 11, 13);
	struct interval_of_mean two = moments_interval(&m, 0.95);
	CHECK_NEAR(two.lo, -1.706205, 1e-6);
	CHECK_NEAR(two.hi, 23.706205, 1e-6);
}

static void test_exact_text(void)
{
	struct exact e = {{0}}, back;
	struct buf b = {0};
	exact_add(&e, dd_of(0.1));
	exact_add(&e, dd_two_product(1e9, 123456789.123));
	exact_print(&b, &e);
	CHECK(exact_read(buf_view(&b), &back));
	CHECK(memcmp(&e, &back, sizeof e) == 0);
	CHECK_NEAR(dd_value(exact_value(&e)), 123456789123000000.1, 16);
	CHECK(!exact_read(STR(""), &back));
	CHECK(!exact_read(STR("012"), &back)); /* one text for each value */
	b.s[5] = 'G';
	CHECK(!exact_read(buf_view(&b), &back));
	buf_free(&b);
}

int main(void)
{
	RUN(test_quantiles);
	RUN(test_normality);
	RUN(test_long_sample);
	RUN(test_spread);
	RUN(test_moments);
	RUN(test_order_free);
	RUN(test_interval_of_sources);
	RUN(test_exact_text);
	return test_end("fit_statistics");
}
