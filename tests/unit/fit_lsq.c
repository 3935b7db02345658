/* NIST StRD linear problems (public-domain data of the US government; certified
 * to 15 digits) and R's cars. */
#include "fit/lsq.h"

#include <stdlib.h>

#include "input/csv.h"
#include "tests/unit/test.h"

struct strd {
	const char *name;
	int degree; /* powers of x; 0: the columns as they are */
	bool intercept;
	double digits; /* at least, on the worst coefficient */
	size_t n;
	double certified[11];
};

/* The coefficients come out as the exact rational solutions rounded to double; what
 * keeps Norris and Filip at 14.3 is the 15th digit of the certified text.  R's QR
 * and GSL's SVD, the better of the two: 12.5 12.7 14.7 15 7.5 13.0 9.8 13.6 9.3 7.9
 * 5.9 in the order below. */
static const struct strd problems[] = {
    {"norris", 1, true, 14.3, 2, {-0.262323073774029, 1.00211681802045}},
    {"pontius", 2, true, 14.5, 3,
	{0.673565789473684e-03, 0.732059160401003e-06, -0.316081871345029e-14}},
    {"noint1", 1, false, 14.7, 1, {2.07438016528926}},
    {"noint2", 1, false, 15, 1, {0.727272727272727}},
    {"filip", 10, true, 14.3, 11,
	{-1467.48961422980, -2772.17959193342, -2316.37108160893, -1127.97394098372,
	    -354.478233703349, -75.1242017393757, -10.8753180355343, -1.06221498588947,
	    -0.670191154593408e-01, -0.246781078275479e-02, -0.402962525080404e-04}},
    {"longley", 0, true, 14.5, 7,
	{-3482258.63459582, 15.0618722713733, -0.358191792925910e-01, -2.02022980381683,
	    -1.03322686717359, -0.511041056535807e-01, 1829.15146461355}},
    {"wampler1", 5, true, 15, 6, {1, 1, 1, 1, 1, 1}},
    {"wampler2", 5, true, 14.5, 6, {1, 0.1, 0.01, 0.001, 0.0001, 0.00001}},
    {"wampler3", 5, true, 14.5, 6, {1, 1, 1, 1, 1, 1}},
    {"wampler4", 5, true, 14.5, 6, {1, 1, 1, 1, 1, 1}},
    {"wampler5", 5, true, 14.5, 6, {1, 1, 1, 1, 1, 1}},
};

struct table {
	struct dd x[100 * 11], y[100];
	size_t nrows, ncolumns;
};

static void read_table(const struct strd *p, struct table *t)
{
	char path[256];
	const char *root = getenv("SRC");
	snprintf(
	    path, sizeof path, "%s/tests/data/nist/%s.csv", root ? root : ".", p->name);
	struct csv *csv = csv_open(path);
	CHECK_MSG(csv != NULL, "%s", path);
	t->nrows = 0;
	t->ncolumns = p->n;
	while (csv && csv_next(csv)) {
		struct dd *row = t->x + t->nrows * p->n;
		size_t j = 0;
		CHECK(dd_read(csv_field(csv, 0), &t->y[t->nrows]));
		if (p->intercept)
			row[j++] = dd_of(1);
		struct dd x = dd_of(0), power = dd_of(1);
		for (size_t k = 1; p->degree == 0 && k < csv_nfields(csv); k++)
			CHECK(dd_read(csv_field(csv, k), &row[j++]));
		if (p->degree)
			CHECK(dd_read(csv_field(csv, 1), &x));
		for (int k = 0; k < p->degree; k++)
			row[j++] = power = dd_multiply(power, x);
		CHECK(j == p->n);
		t->nrows++;
	}
	if (csv)
		csv_close(csv);
}

static double digits_of(double got, double certified)
{
	double error = fabs(got - certified) / fabs(certified);
	/* half a unit of the 15th digit is all that the certified text promises */
	return error < 1e-15 ? 15 : -log10(error);
}

static void test_strd(void)
{
	for (size_t i = 0; i < sizeof problems / sizeof *problems; i++) {
		const struct strd *p = &problems[i];
		struct arena a = {0};
		struct table t;
		read_table(p, &t);
		struct lsq *fit =
		    lsq_fit(&a, t.x, t.y, NULL, t.nrows, t.ncolumns, p->intercept);
		double worst = 15;
		for (size_t j = 0; j < p->n; j++)
			worst = fmin(worst, digits_of(fit->value[j], p->certified[j]));
		printf("%-9s %.1f digits\n", p->name, worst);
		CHECK_UINT(fit->rank, p->n);
		CHECK_MSG(worst >= p->digits, "%s: %.2f digits", p->name, worst);
		arena_free(&a);
	}
}

static const double speed[] = {4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13,
    13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18, 18, 18, 19, 19,
    19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25};
static const double dist[] = {2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28,
    26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42, 56, 76, 84, 36,
    46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85};

static void test_cars(void)
{
	struct arena a = {0};
	struct dd x[100], y[50];
	for (size_t i = 0; i < 50; i++) {
		x[2 * i] = dd_of(1);
		x[2 * i + 1] = dd_of(speed[i]);
		y[i] = dd_of(dist[i]);
	}
	/* R: m <- lm(dist ~ speed, cars); hatvalues(m)[c(1, 50)] */
	struct lsq *m = lsq_fit(&a, x, y, NULL, 50, 2, true);
	CHECK_NEAR(m->leverage[0], 0.114861313868613563, 1e-15);
	CHECK_NEAR(m->leverage[49], 0.087270072992700745, 1e-15);
	CHECK_UINT(m->df, 48);
	/* R: coef(summary(lm(dist ~ speed, cars, weights = speed))), sigma, r.squared
	 */
	struct lsq *w = lsq_fit(&a, x, y, speed, 50, 2, true);
	CHECK_NEAR(w->value[0], -22.672421538306498, 1e-13);
	CHECK_NEAR(w->value[1], 4.2288905794145766, 1e-14);
	CHECK_NEAR(w->se[0], 8.5977517787827527, 1e-13);
	CHECK_NEAR(w->se[1], 0.48191169887450225, 1e-14);
	CHECK_NEAR(w->residual_sd, 64.373135434237327, 1e-12);
	CHECK_NEAR(w->r_squared, 0.61601483235115417, 1e-14);
	arena_free(&a);
}

static void test_degenerate(void)
{
	struct arena a = {0};
	/* the third column is the sum of the others; the fourth is zero */
	struct dd x[] = {{1, 0}, {2, 0}, {3, 0}, {0, 0}, {1, 0}, {5, 0}, {6, 0}, {0, 0},
	    {1, 0}, {9, 0}, {10, 0}, {0, 0}};
	struct dd y[] = {{1, 0}, {2, 0}, {4, 0}};
	struct lsq *m = lsq_fit(&a, x, y, NULL, 3, 4, true);
	CHECK_UINT(m->rank, 2);
	CHECK(isnan(m->value[2]) && isnan(m->value[3]));
	CHECK(!isnan(m->value[1]));
	/* one row, all-equal responses, no rows */
	m = lsq_fit(&a, x, y, NULL, 1, 2, true);
	CHECK_UINT(m->df, 0);
	CHECK(isnan(m->residual_sd) && isnan(m->se[0]));
	m = lsq_fit(&a, x, y, NULL, 0, 2, true);
	CHECK_UINT(m->rank, 0);
	arena_free(&a);
}

static void test_read(void)
{
	struct dd x;
	CHECK(dd_read(STR("0.1"), &x) && x.hi == 0.1);
	/* 10 × the written 0.1 is 1 to 2^-100; 10 × the double is not */
	struct dd ten = dd_subtract(dd_multiply(x, dd_of(10)), dd_of(1));
	CHECK_NEAR(dd_value(ten), 0, 1e-30);
	CHECK(dd_read(STR("-12.5e-1"), &x) && x.hi == -1.25 && x.lo == 0);
	CHECK(dd_read(STR("123456789012345678901234567890123456789e-38"), &x));
	CHECK_NEAR(x.hi, 1.2345678901234567, 0);
	CHECK(dd_read(STR("0.000"), &x) && x.hi == 0);
	CHECK(dd_read(STR("0e999"), &x) && x.hi == 0);
	CHECK(dd_read(STR("-0e99999999999"), &x) && x.hi == 0);
	CHECK(dd_read(STR("25E+2"), &x) && x.hi == 2500 && x.lo == 0);
	CHECK(!dd_read(STR("1e300"), &x));
	CHECK(!dd_read(STR("1,5"), &x));
}

int main(void)
{
	RUN(test_strd);
	RUN(test_cars);
	RUN(test_degenerate);
	RUN(test_read);
	return test_end("fit_lsq");
}
