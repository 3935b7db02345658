/* table_stages.c: stage models through the table compiler: random sets against exact
 * arithmetic, what is refused, what comes back, and sections that lie. */
#include "table/stages.h"

#include <stdlib.h>

#ifdef HAVE_MPFR
#include <mpfr.h>
#endif

#include "base/num.h"
#include "table/decode.h"
#include "table/table.h"
#include "tests/unit/lib_build.h"
#include "tests/unit/test.h"

static struct arena arena;
static struct calibration cal;
static struct stage_set set;
static uint64_t seed = 1;

static double uniform(double from, double to)
{
	return from + (to - from) * (double)(build_random(&seed) >> 11) * 0x1p-53;
}

static void new_set(size_t ninputs, size_t nstages)
{
	arena_free(&arena);
	set = (struct stage_set){.ninputs = ninputs,
	    .nstages = nstages,
	    .floor_ns = 1000,
	    .coverage = 0.9,
	    .stage_interval = INTERVAL_CONFORMAL,
	    .total_interval = INTERVAL_CONFORMAL,
	    .total_quantile_lo = 1.5,
	    .total_quantile_hi = 1.75};
	set.inputs = ARENA_ARRAY(&arena, ninputs, struct stage_input);
	set.stages = ARENA_ARRAY(&arena, nstages, struct stage);
	for (size_t i = 0; i < ninputs; i++) {
		set.inputs[i].name = str_of("input");
		set.inputs[i].max =
		    1 + build_below(&seed, 1u << build_below(&seed, 22));
		set.inputs[i].min = 1 + build_below(&seed, set.inputs[i].max);
	}
	for (size_t i = 0; i < nstages; i++) {
		set.stages[i] = (struct stage){.name = str_of("stage"),
		    .repeat = (int)build_below(&seed, 3) - 1,
		    .uncertainty = {.present = true,
			.sd_shared = 0.02,
			.sd_independent = 0.05,
			.bound_lo = 0.9,
			.bound_hi = 1.1}};
		if (set.stages[i].repeat >= (int)ninputs)
			set.stages[i].repeat = -1;
	}
	cal = (struct calibration){.device_id = str_of("acme-x1"),
	    .family = str_of("acme-x1"),
	    .classes = classes_builtin(&arena),
	    .stages = &set};
}

/* A piece over the whole support, or over some of it of the first input. */
static struct stage_piece *add_piece(
    struct stage *s, uint32_t from, uint32_t to, size_t nterms)
{
	struct stage_piece *old = s->pieces, *piece;

	s->pieces = ARENA_ARRAY(&arena, s->npieces + 1, struct stage_piece);
	if (s->npieces)
		memcpy(s->pieces, old, s->npieces * sizeof *old);
	piece = &s->pieces[s->npieces++];
	for (size_t i = 0; i < set.ninputs; i++) {
		piece->min[i] = i ? set.inputs[i].min : from;
		piece->max[i] = i ? set.inputs[i].max : to;
	}
	piece->terms = ARENA_ARRAY(&arena, nterms + 1, struct stage_term);
	piece->nterms = nterms;
	return piece;
}

static void random_piece(struct stage *s, uint32_t from, uint32_t to)
{
	struct stage_piece *piece = add_piece(s, from, to, 1 + build_below(&seed, 4));

	for (size_t k = 0; k < piece->nterms; k++) {
		struct stage_term *t = &piece->terms[k];
		double size = 0;

		for (size_t i = 0; i < set.ninputs; i++) {
			double powers[] = {0, 0, 1, 0.73, -0.5, 2, 1.25};

			t->power[i] = powers[build_below(&seed, 7)];
			size += t->power[i] * log2(t->power[i] > 0 ? set.inputs[i].max
								   : set.inputs[i].min);
		}
		/* At most between 1 µs and 100 s. */
		t->ns = num_round(exp2(uniform(10, 36) - size), 9);
		if (k && build_below(&seed, 4) == 0)
			t->ns = num_round(-t->ns * 0.01, 9);
	}
}

static void random_set(void)
{
	new_set(1 + build_below(&seed, 3), 1 + build_below(&seed, 3));
	for (size_t i = 0; i < set.nstages; i++) {
		uint32_t from = set.inputs[0].min, last = set.inputs[0].max;

		while (
		    set.stages[i].npieces < 3 && from < last && build_below(&seed, 2)) {
			uint32_t to = from + build_below(&seed, last - from);

			random_piece(&set.stages[i], from, to);
			from = to + 1;
		}
		random_piece(&set.stages[i], from, last);
	}
}

static const uint32_t *section_of(const uint32_t *words)
{
	const uint32_t *entry = words + EST_H_DIRECTORY;

	while (entry[0] != EST_SECTION_STAGES)
		entry += EST_DIR_WORDS;
	return words + entry[1];
}

/* The model in more bits than the proof needs. */
static long double exact(const struct stage *s, const uint32_t *x)
{
	double at[STAGES_MAX_INPUTS];
	const struct stage_piece *piece;
	long double sum = 0;

	for (size_t i = 0; i < set.ninputs; i++)
		at[i] = x[i];
	piece = stages_piece(&set, s, at);
	for (size_t k = 0; k < piece->nterms; k++) {
		const struct stage_term *t = &piece->terms[k];
#ifdef HAVE_MPFR
		mpfr_t term, base, power;

		mpfr_inits2(200, term, base, power, (mpfr_ptr)0);
		mpfr_set_d(term, t->ns, MPFR_RNDN);
		for (size_t i = 0; i < set.ninputs; i++) {
			mpfr_set_ui(base, x[i], MPFR_RNDN);
			mpfr_set_d(power, t->power[i], MPFR_RNDN);
			mpfr_pow(base, base, power, MPFR_RNDN);
			mpfr_mul(term, term, base, MPFR_RNDN);
		}
		sum += mpfr_get_ld(term, MPFR_RNDN);
		mpfr_clears(term, base, power, (mpfr_ptr)0);
#else
		long double term = t->ns;

		for (size_t i = 0; i < set.ninputs; i++)
			term *= powl(x[i], t->power[i]);
		sum += term;
#endif
	}
	return sum;
}

static void random_inputs(uint32_t *x)
{
	for (size_t i = 0; i < set.ninputs; i++) {
		const struct stage_input *in = &set.inputs[i];
		uint32_t width = in->max - in->min;

		switch (build_below(&seed, 4)) {
		case 0:
			x[i] = in->min;
			break;
		case 1:
			x[i] = in->max;
			break;
		default:
			x[i] = in->min + (uint32_t)((double)width * uniform(0, 1) *
						    uniform(0, 1));
		}
	}
}

static void compare(const struct table *t, double error, double *used)
{
	uint32_t x[STAGES_MAX_INPUTS] = {0};
	struct est_cost stages[3], total;
	long double times[3], least = 1;
	int status;

	random_inputs(x);
	status = est_stage_cost(t->words, x, set.ninputs, stages, &total);
	for (size_t i = 0; i < set.nstages; i++) {
		times[i] = exact(&set.stages[i], x);
		least = times[i] < least ? times[i] : least;
	}
	if (status == EST_ERR_MODEL) {
		/* Below 0, but for the error. */
		CHECK_MSG(least < (long double)error * 1000 + 1, "%Lg", least);
		return;
	}
	CHECK_INT(status, EST_OK);
	CHECK(!(total.flags & EST_FLAG_UNSUPPORTED));
	for (size_t i = 0; i < set.nstages; i++) {
		int repeat = set.stages[i].repeat;
		long double times_run = repeat < 0 ? 1 : x[repeat];
		long double got = (long double)stages[i].latency_ns / times_run;
		long double off = fabsl(got - times[i]) - (0.5L / times_run + 0.26L);
		long double allowed = error * (times[i] > 1000 ? times[i] : 1000);

		if (times_run == 0) {
			CHECK(stages[i].latency_ns == 0);
			continue;
		}
		CHECK_MSG(off <= allowed, "%Lg for %Lg, off by more than %g", got,
		    times[i], error);
		if (off / allowed > *used)
			*used = (double)(off / allowed);
	}
}

static void test_exact(void)
{
	unsigned compiled = 0, refused = 0;
	double used = 0;

	for (int round = 0; round < 300; round++) {
		random_set();
		const struct table *t = table_compile(&arena, &cal);

		if (!t) { /* terms that cancel each other */
			refused++;
			continue;
		}
		compiled++;
		CHECK_INT(est_device_check(t->words, t->nwords), EST_OK);
		double error = section_of(t->words)[EST_STAGES_ERROR_PPB] * 1e-9;

		CHECK(error <= 0.001);
		for (int i = 0; i < 200; i++)
			compare(t, error, &used);
	}
	printf("stages: %u sets, %u refused; the proven error was used to %.0f %%\n",
	    compiled, refused, used * 100);
	CHECK(compiled > 150);
	CHECK(used > 0.05); /* the bound is not empty */
}

static struct stage_term *one_term(double ns, double power, uint32_t max)
{
	new_set(1, 1);
	set.inputs[0].min = 1;
	set.inputs[0].max = max;
	set.stages[0].repeat = -1;
	struct stage_piece *piece = add_piece(&set.stages[0], 1, max, 1);

	piece->terms[0].ns = ns;
	piece->terms[0].power[0] = power;
	return piece->terms;
}

static bool compiles(void)
{
	const struct table *t = table_compile(&arena, &cal);

	return t != NULL;
}

static void test_refused(void)
{
	one_term(1e6, 1, 1000);
	CHECK(compiles());
	one_term(1e-30, 8, 1u << 16);
	CHECK(compiles());
	one_term(1e-40, 8, 1u << 16);
	CHECK(!compiles()); /* the coefficient */
	one_term(1e18, 0, 1000);
	CHECK(!compiles()); /* the time */
	one_term(1e6, 1, 1000);
	set.inputs[0].name = str_of("a_name_of_thirty-two_characters_");
	CHECK(compiles());
	set.inputs[0].name = str_of("a_name_of_thirty-three_characters");
	CHECK(!compiles());
	/* 1 ms · (x^0.5 − 0.999 x^0.5): off by what a thousandth of it is not. */
	for (int step = 0; step < 2; step++) {
		new_set(1, 1);
		set.inputs[0].min = 1;
		set.inputs[0].max = 1000000;
		set.stages[0].repeat = -1;
		struct stage_piece *piece = add_piece(&set.stages[0], 1, 1000000, 2);

		piece->terms[0] = (struct stage_term){1e9, {0.5}, 0};
		piece->terms[1] =
		    (struct stage_term){step ? -0.5e9 : -0.999999e9, {0.5}, 0};
		CHECK(compiles() == (step == 1));
	}
	/* A difference that is small at one end alone is proven by cutting the box. */
	new_set(1, 1);
	set.floor_ns = 1000;
	set.inputs[0].min = 100;
	set.inputs[0].max = 100000;
	set.stages[0].repeat = -1;
	struct stage_piece *piece = add_piece(&set.stages[0], 100, 100000, 2);

	piece->terms[0] = (struct stage_term){1e6, {1}, 0};
	piece->terms[1] = (struct stage_term){-9.9e7, {0}, 0};
	CHECK(compiles());
}

static void test_decoded(void)
{
	random_set();
	while (!table_compile(&arena, &cal))
		random_set();
	const struct table *t = table_compile(&arena, &cal);
	const struct calibration *back = table_decode(&arena, cal.classes, t->words);
	const struct stage_set *b = back->stages;

	CHECK(b && b->ninputs == set.ninputs && b->nstages == set.nstages);
	CHECK(b->floor_ns == 1000 && b->coverage == 0.9);
	CHECK(b->total_quantile_hi == 1.75);
	for (size_t i = 0; i < set.nstages; i++) {
		const struct stage *s = &set.stages[i], *r = &b->stages[i];

		CHECK(str_eq(s->name, r->name) && s->repeat == r->repeat);
		CHECK(s->npieces == r->npieces);
		for (size_t j = 0; j < s->npieces; j++) {
			const struct stage_piece *p = &s->pieces[j], *q = &r->pieces[j];

			CHECK(p->nterms == q->nterms && p->min[0] == q->min[0] &&
			      p->max[0] == q->max[0]);
			for (size_t k = 0; k < p->nterms; k++) {
				CHECK_NEAR(q->terms[k].ns / p->terms[k].ns, 1, 1e-6);
				CHECK(q->terms[k].power[0] == p->terms[k].power[0]);
			}
		}
	}
}

/* Words changed at random under a right CRC: refused, or used without harm. */
static void test_lies(void)
{
	unsigned accepted = 0, wrong = 0;

	for (int round = 0; round < 100; round++) {
		random_set();
		const struct table *t = table_compile(&arena, &cal);

		if (!t)
			continue;
		size_t first = (size_t)(section_of(t->words) - t->words);
		uint32_t *copy = malloc(4 * t->nwords);

		if (!copy)
			abort();
		for (int i = 0; i < 400; i++) {
			uint32_t x[8], n = 1 + build_below(&seed, 3);
			struct est_cost stages[32], total;

			memcpy(copy, t->words, 4 * t->nwords);
			while (n--) {
				size_t at =
				    first + build_random(&seed) % (t->nwords - first);

				copy[at] = build_below(&seed, 2)
					       ? (uint32_t)build_random(&seed)
					       : copy[at] ^ 1u << build_below(&seed, 9);
			}
			copy[EST_H_CRC] = build_crc(copy, (uint32_t)t->nwords);
			if (est_device_check(copy, t->nwords) != EST_OK) {
				wrong++;
				continue;
			}
			accepted++;
			for (size_t k = 0; k < 8; k++)
				x[k] = (uint32_t)build_size(&seed);
			est_stage_cost(copy, x, copy[first] & 0xff, stages, &total);
		}
		free(copy);
	}
	printf("stages: %u lies found, %u used\n", wrong, accepted);
	CHECK(wrong > 1000 && accepted > 1000);
}

int main(void)
{
	/* What is refused says why. */
	if (!freopen("/dev/null", "w", stderr))
		return 2;
	RUN(test_exact);
	RUN(test_refused);
	RUN(test_decoded);
	RUN(test_lies);
	arena_free(&arena);
	return test_end("table_stages");
}
