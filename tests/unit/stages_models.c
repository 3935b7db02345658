/* Stage models: every form says the same as its pieces; the solver, the Gaussian
 * process and the draws against plain arithmetic; verdicts by hand. */
#include <stdlib.h>
#include <string.h>

#include "stages/author.h"
#include "stages/guard.h"
#include "stages/random.h"
#include "stages/score.h"
#include "stages/select.h"
#include "stages/solve.h"
#include "stages/study.h"
#include "tests/unit/test.h"

static struct arena arena;

/* n requests of three numbers and a word; two stages, the second noisy. */
static struct stage_data *requests(size_t n, uint64_t seed)
{
	static const double devices[] = {1, 2, 4, 8};
	static struct str words[] = {{"caption", 7}, {"question", 8}};
	struct random_state r = {seed};
	struct stage_data *d = ARENA_NEW(&arena, struct stage_data);
	static const struct stage_input inputs[] = {
	    {.name = {"tokens", 6}, .min = 16, .max = 4096},
	    {.name = {"devices", 7}, .min = 1, .max = 8},
	    {.name = {"zero", 4}, .min = 0, .max = 5},
	    {.name = {"task", 4}, .min = 0, .max = 1, .labels = words, .nlabels = 2}};

	d->path = "requests";
	d->ninputs = 4;
	d->nstages = 2;
	d->inputs = ARENA_ARRAY(&arena, 4, struct stage_input);
	memcpy(d->inputs, inputs, sizeof inputs);
	d->stages = ARENA_ARRAY(&arena, 2, struct stage_column);
	d->stages[0] = (struct stage_column){STR("first"), -1};
	d->stages[1] = (struct stage_column){STR("second"), 2};
	d->n = n;
	d->x = ARENA_ARRAY(&arena, n * 4, double);
	d->ns = ARENA_ARRAY(&arena, n * 2, double);
	for (size_t i = 0; i < n; i++) {
		double *x = &d->x[i * 4];

		x[0] = 16 + (double)random_below(&r, 4081);
		x[1] = devices[random_below(&r, 4)];
		x[2] = (double)random_below(&r, 6);
		x[3] = (double)random_below(&r, 2);
		d->ns[i * 2] =
		    (1e5 + 300 * x[0] / x[1] + 2000 * x[2]) * (1 + 0.2 * x[3]);
		d->ns[i * 2 + 1] = 40 * pow(x[0], 0.7) * exp(0.05 * random_normal(&r));
	}
	stage_data_sort(&arena, d);
	return d;
}

static size_t *all_of(size_t n)
{
	size_t *rows = ARENA_ARRAY(&arena, n, size_t);

	for (size_t i = 0; i < n; i++)
		rows[i] = i;
	return rows;
}

/* The pieces hold the model at points of the support that were not fitted, too. */
static void compare_pieces(const struct form *form, const struct stage_data *d)
{
	struct random_state r = {77};
	struct stage_model *m = form_fit(&arena, form, d, 1, all_of(d->n), d->n);
	struct stage_set *set;
	double worst = 0;

	CHECK(m);
	if (!m)
		return;
	struct stage_model *models[] = {m, m};

	set = author_set(&arena, d, models, d->n);
	for (int i = 0; i < 2000; i++) {
		double x[4] = {16 + (double)random_below(&r, 4081),
		    1 + (double)random_below(&r, 8), (double)random_below(&r, 6),
		    (double)random_below(&r, 2)};
		double a = stage_model_ns(m, x);
		double b = stages_time_ns(set, &set->stages[1], x);

		CHECK(stages_inside(set, x));
		worst = fmax(worst, fabs(a / b - 1));
	}
	CHECK_MSG(worst < 1e-6, "kind %d labels %d: %g", (int)form->kind,
	    (int)form->labels, worst);
}

static void test_pieces(void)
{
	struct stage_data *d = requests(600, 1);
	struct form forms[] = {
	    {.kind = FORM_CONSTANT, .along = -1, .across = -1},
	    {.kind = FORM_POLYNOMIAL, .size = 5, .along = -1, .across = -1},
	    {.kind = FORM_POLYNOMIAL, .size = 12, .along = -1, .across = -1},
	    {.kind = FORM_POWER, .along = -1, .across = -1},
	    {.kind = FORM_POWER,
		.along = 0,
		.across = -1,
		.nknots = 4,
		.knot = {16, 100, 1000, 4096}},
	    {.kind = FORM_PIECEWISE,
		.along = 0,
		.across = -1,
		.nknots = 5,
		.knot = {16, 17, 100, 1000, 4096}},
	    {.kind = FORM_PIECEWISE,
		.along = 0,
		.across = -1,
		.others = true,
		.nknots = 3,
		.knot = {16, 100, 4096}},
	    {.kind = FORM_PIECEWISE,
		.along = 0,
		.across = 1,
		.nknots = 3,
		.knot = {16, 100, 4096},
		.nlevels = 4,
		.level = {1, 2, 4, 8}},
	};

	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
		for (int l = LABELS_IGNORED; l <= LABELS_SPLIT; l++) {
			forms[i].labels = (enum form_labels)l;
			compare_pieces(&forms[i], d);
		}
	}
}

/* What was put in comes out: a plane without noise, a power law with it. */
static void test_select(void)
{
	struct stage_data *d = requests(400, 2);
	struct stage_model *first = select_model(&arena, d, 0, all_of(d->n), d->n, 1);
	struct stage_model *second = select_model(&arena, d, 1, all_of(d->n), d->n, 1);
	double x[] = {1000, 4, 3, 1};
	double want = (1e5 + 300 * 1000.0 / 4 + 6000) * 1.2;

	CHECK_NEAR(stage_model_ns(first, x) / want, 1, 1e-6);
	CHECK_NEAR(stage_model_ns(second, x) / (40 * pow(1000, 0.7)), 1, 0.03);
	CHECK(stage_model_form(first)->labels != LABELS_IGNORED);
	/* One configuration has a model, too. */
	CHECK_NEAR(
	    stage_model_ns(select_model(&arena, d, 1, all_of(1), 1, 1), x) / d->ns[1],
	    1, 1e-9);
}

static void test_held_out(void)
{
	struct stage_data *d = requests(40, 3);
	double *once = ARENA_ARRAY(&arena, 80, double);
	double *again = ARENA_ARRAY(&arena, 80, double);
	unsigned fold[40], seen[4] = {0};

	select_folds(40, 4, 9, fold);
	for (size_t i = 0; i < 40; i++)
		seen[fold[i]]++;
	for (size_t i = 0; i < 4; i++)
		CHECK_INT(seen[i], 10);
	/* A time that is changed leaves its own prediction as it was. */
	select_held_out(&arena, d, 9, 4, once);
	d->ns[7 * 2] *= 3;
	select_held_out(&arena, d, 9, 4, again);
	for (size_t i = 0; i < 40; i++) {
		if (fold[i] == fold[7])
			CHECK(once[i * 2] == again[i * 2]);
	}
}

static void test_solve(void)
{
	struct normal e = {.n = 3};
	double matrix[9] = {0}, right[3] = {0}, x[3], work[12];
	size_t column[] = {0, 1, 2}, pick[] = {0, 1, 2};

	e.matrix = matrix;
	e.right = right;
	for (int i = 0; i < 10; i++) {
		double value[] = {1, i, i * i};

		normal_add(&e, column, value, 3, 2 - 3.0 * i + 0.5 * i * i, 1);
	}
	normal_close(&e);
	CHECK(normal_solve(&e, pick, 3, 0, x, work));
	CHECK_NEAR(x[0], 2, 1e-9);
	CHECK_NEAR(x[1], -3, 1e-9);
	CHECK_NEAR(x[2], 0.5, 1e-9);
	CHECK_NEAR(normal_rss(&e, pick, 3, x), 0, 1e-9);
	normal_solve_positive(&e, pick, 3, 0, x);
	CHECK(x[0] >= 0 && x[1] == 0 && x[2] >= 0);
}

/* Each left-out mean is what the process says without that point. */
static void test_gauss(void)
{
	struct stage_data *d = requests(60, 4);
	struct gauss_space *p = gauss_space_of(&arena, d);
	struct gauss_kernel k = {1, 0.3, 0.2, 0.05, 0, {0.3, 0.3, 0.3, 0.3}};
	size_t at[12];
	double y[12], value[60], left_out[12];

	gauss_design(&arena, p, 5, 12, at);
	for (size_t i = 0; i < 12; i++) {
		y[i] = log(d->ns[at[i] * 2]);
		for (size_t j = 0; j < i; j++)
			CHECK(at[i] != at[j]);
	}
	CHECK(gauss_predict(&arena, p, &k, at, 12, y, 1, value, left_out));
	for (size_t out = 0; out < 12; out++) {
		size_t others[11], n = 0;
		double known[11], without[60];

		for (size_t i = 0; i < 12; i++) {
			if (i == out)
				continue;
			others[n] = at[i];
			known[n++] = y[i];
		}
		CHECK(gauss_predict(&arena, p, &k, others, n, known, 1, without, NULL));
		CHECK_NEAR(left_out[out], without[at[out]], 1e-7);
	}
}

/* Times of the target outside the sample do not reach the predictions. */
static void test_recalibrate(void)
{
	struct stage_data *d = requests(80, 6), *other;
	struct pair p = {.target = d}, q;
	double *source = ARENA_ARRAY(&arena, d->n * 2, double);
	size_t at[10];

	for (size_t i = 0; i < d->n * 2; i++)
		source[i] = d->ns[i] / 1.7;
	p.source = p.smooth = source;
	p.space = gauss_space_of(&arena, d);
	q = p;
	other = stage_data_like(&arena, d);
	memcpy(other->ns, d->ns, d->n * 2 * sizeof *d->ns);
	for (int how = DRAW_DESIGN; how <= DRAW_RANDOM; how++) {
		study_draw(&arena, &p, (enum draw)how, 3, 0, 10, at);
		for (size_t i = 0; i < d->n; i++) {
			bool sampled = false;

			for (size_t k = 0; k < 10; k++)
				sampled = sampled || at[k] == i;
			other->ns[i * 2] = d->ns[i * 2] * (sampled ? 1 : 9);
		}
		stage_data_total(other);
		q.target = other;
		for (int m = 0; m < NMETHODS; m++) {
			double *one = ARENA_ARRAY(&arena, d->n * 2, double);
			double *two = ARENA_ARRAY(&arena, d->n * 2, double);

			recalibrate(&arena, &p, (enum method)m, at, 10, one, NULL);
			recalibrate(&arena, &q, (enum method)m, at, 10, two, NULL);
			CHECK_MSG(memcmp(one, two, d->n * 2 * sizeof *one) == 0, "%s",
			    method_words[m]);
			if (m != METHOD_NONE)
				CHECK_NEAR(one[0] / d->ns[0], 1, 0.01);
		}
	}
}

static void test_score(void)
{
	double measured[] = {1, 2, 4}, predicted[] = {1.1, 2, 3};
	struct stage_error e = score_errors(predicted, measured, 3, 1);

	CHECK_NEAR(e.mae_ns, 1.1 / 3, 1e-12);
	CHECK_NEAR(e.mape, 0.35 / 3, 1e-12);
	CHECK_NEAR(e.p95_ape, 0.1 + 0.9 * 0.15, 1e-12);
	/* mean 7/3, total 14/3, residual 1.01 */
	CHECK_NEAR(e.r_squared, 1 - 1.01 / (14.0 / 3), 1e-12);
	measured[1] = measured[2] = 1;
	CHECK(isnan(score_errors(predicted, measured, 3, 1).r_squared));
}

static void test_guard(void)
{
	/* predicted, lo, hi, measured, budget, inside */
	struct guard_case c[] = {
	    {10, 8, 12, 11, 12, true}, /* fits, accepted at the very bound */
	    {10, 8, 12, 11, 7, true},  /* does not fit, rejected */
	    {10, 8, 12, 9, 8, true},   /* does not fit, lo fits: measure */
	    {10, 8, 12, 9, 20, false}, /* outside the support: measure */
	    {10, 8, 12, 13, 12, true}, /* accepted, violates */
	    {10, 8, 12, 6, 7, true},   /* fits, rejected */
	};
	struct guard_score b = guard_by_bound_score(c, 6);
	struct guard_score m = guard_by_margin_score(c, 6, 1.1);
	double margin;

	CHECK_INT(b.accepted, 2);
	CHECK_INT(b.rejected, 2);
	CHECK_INT(b.measure, 2);
	CHECK_INT(b.feasible, 3);
	CHECK_NEAR(b.violation_rate, 0.5, 1e-12);
	CHECK_NEAR(b.violation_rate_unguarded, 0.5, 1e-12);
	CHECK_NEAR(b.false_accept, 1.0 / 6, 1e-12);
	CHECK_NEAR(b.false_reject, 1.0 / 3, 1e-12);
	CHECK_NEAR(b.accepted_feasible, 1.0 / 3, 1e-12);
	CHECK_NEAR(b.work_lost, 15.0 / 26, 1e-12);
	CHECK_INT(m.accepted, 3);
	CHECK_INT(m.measure, 0);
	/* The least margin keeps the wish, anything less does not. */
	margin = guard_margin_for(c, 6, 0);
	CHECK(guard_by_margin_score(c, 6, margin).false_accept == 0);
	CHECK(guard_by_margin_score(c, 6, margin * (1 - 1e-12)).false_accept > 0);
	CHECK(isnan(guard_by_margin_score(c, 0, 1).violation_rate));
	CHECK(isnan(guard_margin_for(c, 0, 0.1)));
}

int main(void)
{
	RUN(test_pieces);
	RUN(test_select);
	RUN(test_held_out);
	RUN(test_solve);
	RUN(test_gauss);
	RUN(test_recalibrate);
	RUN(test_score);
	RUN(test_guard);
	arena_free(&arena);
	return test_end("stages_models");
}
