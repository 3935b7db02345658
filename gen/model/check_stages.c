/* check_stages.c: checks of stage models: names, support, pieces that tile it,
 * powers that exist, times above zero, intervals. */
#include <math.h>
#include <string.h>

#include "base/num.h"
#include "model/check.h"
#include "model/stages.h"

/* --- names and support --- */

static bool check_names(
    struct check *k, struct str a, struct str b, size_t at, const char *what)
{
	if (!str_eq(a, b))
		return true;
	diag(DIAG_STAGE_NAME, check_span(k, at, "name"),
	    "a second %s is called \"%s\"; rename one", what,
	    diag_quote(k->scratch, a));
	return false;
}

bool check_stage_name(struct check *k)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	if (!set)
		return true;
	for (size_t i = 0; i < set->ninputs; i++) {
		for (size_t j = 0; j < i; j++)
			good &= check_names(k, set->inputs[i].name, set->inputs[j].name,
			    set->inputs[i].at, "input");
	}
	for (size_t i = 0; i < set->nstages; i++) {
		for (size_t j = 0; j < i; j++)
			good &= check_names(k, set->stages[i].name, set->stages[j].name,
			    set->stages[i].at, "stage");
	}
	return good;
}

static const char *input_name(struct check *k, size_t i)
{
	return diag_quote(k->scratch, k->cal->stages->inputs[i].name);
}

static bool in_support(struct check *k, const struct stage_piece *piece)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	for (size_t i = 0; i < set->ninputs; i++) {
		if (piece->min[i] <= piece->max[i] &&
		    piece->min[i] >= set->inputs[i].min &&
		    piece->max[i] <= set->inputs[i].max)
			continue;
		diag(DIAG_STAGE_SUPPORT, check_span(k, piece->at, "where"),
		    "%s from %lu to %lu is no part of its support, %lu to %lu",
		    input_name(k, i), (unsigned long)piece->min[i],
		    (unsigned long)piece->max[i], (unsigned long)set->inputs[i].min,
		    (unsigned long)set->inputs[i].max);
		good = false;
	}
	return good;
}

bool check_stage_support(struct check *k)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	for (size_t i = 0; set && i < set->ninputs; i++) {
		const struct stage_input *in = &set->inputs[i];

		if (in->min <= in->max)
			continue;
		diag(DIAG_STAGE_SUPPORT, check_span(k, in->at, "min"),
		    "%s runs from %lu down to %lu; exchange min and max",
		    input_name(k, i), (unsigned long)in->min, (unsigned long)in->max);
		good = false;
	}
	for (size_t s = 0; set && good && s < set->nstages; s++) {
		for (size_t p = 0; p < set->stages[s].npieces; p++)
			good &= in_support(k, &set->stages[s].pieces[p]);
	}
	return good;
}

/* --- tiling --- */

/* Points of a box: up to 2^(32 · STAGES_MAX_INPUTS), exact. */
struct volume {
	uint32_t limb[STAGES_MAX_INPUTS + 2]; /* low first; sums of 256 boxes fit */
};
#define NLIMBS (STAGES_MAX_INPUTS + 2)

static struct volume intersection(
    size_t n, const uint32_t *min, const uint32_t *max, const struct stage_piece *piece)
{
	struct volume v = {{1}};

	for (size_t i = 0; i < n; i++) {
		uint32_t lo = min[i] > piece->min[i] ? min[i] : piece->min[i];
		uint32_t hi = max[i] < piece->max[i] ? max[i] : piece->max[i];
		uint64_t length = lo > hi ? 0 : (uint64_t)hi - lo + 1, carry = 0;

		for (size_t l = 0; l < NLIMBS; l++) {
			/* (2^32 − 1) · 2^32 + 2^32 is 2^64: carry stays below 2^32 */
			uint64_t x = v.limb[l] * length + carry;

			v.limb[l] = (uint32_t)x;
			carry = x >> 32;
		}
	}
	return v;
}

static void volume_add(struct volume *sum, const struct volume *v)
{
	uint64_t carry = 0;

	for (size_t l = 0; l < NLIMBS; l++) {
		carry += (uint64_t)sum->limb[l] + v->limb[l];
		sum->limb[l] = (uint32_t)carry;
		carry >>= 32;
	}
}

/* Whether disjoint pieces fill the box. */
static bool filled(
    const struct stage *s, size_t n, const uint32_t *min, const uint32_t *max)
{
	struct stage_piece whole = {.terms = NULL};
	struct volume sum = {{0}}, all;

	memcpy(whole.min, min, n * sizeof *min);
	memcpy(whole.max, max, n * sizeof *max);
	all = intersection(n, min, max, &whole);
	for (size_t p = 0; p < s->npieces; p++) {
		struct volume v = intersection(n, min, max, &s->pieces[p]);

		volume_add(&sum, &v);
	}
	return memcmp(&sum, &all, sizeof sum) == 0;
}

/* A point without a piece, by halving a box that is not filled. */
static void find_hole(const struct stage *s, size_t n, uint32_t *min, uint32_t *max)
{
	for (size_t i = 0; i < n; i++) {
		while (min[i] < max[i]) {
			uint32_t last = max[i], middle = min[i] + (max[i] - min[i]) / 2;

			max[i] = middle;
			if (filled(s, n, min, max)) {
				max[i] = last;
				min[i] = middle + 1;
			}
		}
	}
}

static bool overlap(const struct stage_piece *a, const struct stage_piece *b, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (a->max[i] < b->min[i] || b->max[i] < a->min[i])
			return false;
	}
	return true;
}

static bool tiles(struct check *k, const struct stage *s)
{
	const struct stage_set *set = k->cal->stages;
	uint32_t min[STAGES_MAX_INPUTS], max[STAGES_MAX_INPUTS];
	struct buf point = {0};

	for (size_t p = 0; p < s->npieces; p++) {
		for (size_t q = 0; q < p; q++) {
			if (!overlap(&s->pieces[p], &s->pieces[q], set->ninputs))
				continue;
			diag(DIAG_STAGE_TILING, check_span(k, s->pieces[p].at, "where"),
			    "this piece overlaps another; each point of the support "
			    "belongs to one");
			diag_note(check_span(k, s->pieces[q].at, "where"), "the other");
			return false;
		}
	}
	for (size_t i = 0; i < set->ninputs; i++) {
		min[i] = set->inputs[i].min;
		max[i] = set->inputs[i].max;
	}
	if (filled(s, set->ninputs, min, max))
		return true;
	find_hole(s, set->ninputs, min, max);
	for (size_t i = 0; i < set->ninputs; i++)
		buf_printf(&point, "%s%s %lu", i ? ", " : "", input_name(k, i),
		    (unsigned long)min[i]);
	diag(DIAG_STAGE_TILING, check_span(k, s->at, "pieces"),
	    "no piece holds %.*s; cover the whole support", (int)point.n, point.s);
	buf_free(&point);
	return false;
}

bool check_stage_tiling(struct check *k)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	for (size_t s = 0; set && s < set->nstages; s++)
		good &= tiles(k, &set->stages[s]);
	return good;
}

/* --- terms --- */

static bool powers_exist(
    struct check *k, const struct stage_piece *piece, const struct stage_term *term)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	for (size_t i = 0; i < set->ninputs; i++) {
		const char *problem = NULL;

		if (term->power[i] == 0)
			continue;
		if (set->inputs[i].nlabels)
			problem = "is a category; give each value a piece of its own";
		else if (term->power[i] < 0 && piece->min[i] == 0)
			problem = "may be 0 here, where a negative power is infinite";
		if (!problem)
			continue;
		diag(DIAG_STAGE_POWER, check_span(k, term->at, "powers"), "%s %s",
		    input_name(k, i), problem);
		good = false;
	}
	return good;
}

bool check_stage_power(struct check *k)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	for (size_t s = 0; set && s < set->nstages; s++) {
		const struct stage *stage = &set->stages[s];

		if (stage->repeat >= 0 && set->inputs[stage->repeat].nlabels) {
			diag(DIAG_STAGE_POWER, check_span(k, stage->at, "repeat"),
			    "%s is a category and cannot repeat a stage",
			    input_name(k, (size_t)stage->repeat));
			good = false;
		}
		for (size_t p = 0; p < stage->npieces; p++) {
			for (size_t t = 0; t < stage->pieces[p].nterms; t++)
				good &= powers_exist(
				    k, &stage->pieces[p], &stage->pieces[p].terms[t]);
		}
	}
	return good;
}

/* The corners of a piece, where a sum of few powers is at its ends. */
static bool above_zero(
    struct check *k, const struct stage *s, const struct stage_piece *piece)
{
	const struct stage_set *set = k->cal->stages;

	for (unsigned corner = 0; corner < 1u << set->ninputs; corner++) {
		double x[STAGES_MAX_INPUTS], ns;
		struct buf point = {0};
		bool twice = false;

		for (size_t i = 0; i < set->ninputs; i++) {
			bool high = (corner >> i & 1u) != 0;

			twice = twice || (high && piece->min[i] == piece->max[i]);
			x[i] = high ? piece->max[i] : piece->min[i];
		}
		if (twice)
			continue;
		ns = stages_time_ns(set, s, x);
		if (ns >= 0 && ns < STAGES_MAX_NS)
			continue;
		for (size_t i = 0; i < set->ninputs; i++)
			buf_printf(
			    &point, "%s%s %.0f", i ? ", " : "", input_name(k, i), x[i]);
		diag(DIAG_STAGE_NEGATIVE, check_span(k, piece->at, NULL),
		    "\"%s\" takes %.6g ns at %.*s; a time is at least 0 and below %g",
		    diag_quote(k->scratch, s->name), ns, (int)point.n, point.s,
		    STAGES_MAX_NS);
		buf_free(&point);
		return false;
	}
	return true;
}

bool check_stage_negative(struct check *k)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	for (size_t s = 0; set && s < set->nstages; s++) {
		for (size_t p = 0; p < set->stages[s].npieces; p++)
			good &=
			    above_zero(k, &set->stages[s], &set->stages[s].pieces[p]);
	}
	return good;
}

/* --- intervals --- */

bool check_stage_bounds(struct check *k)
{
	const struct stage_set *set = k->cal->stages;
	bool good = true;

	for (size_t s = 0; set && s < set->nstages; s++) {
		const struct uncertainty *u = &set->stages[s].uncertainty;

		if (u->bound_lo <= 1 && u->bound_hi >= 1)
			continue;
		diag(DIAG_STAGE_BOUNDS, check_span(k, u->at, NULL),
		    "the bounds ×%.9g … ×%.9g do not contain the estimate, ×1; keep "
		    "bound_lo <= 1 <= bound_hi",
		    u->bound_lo, u->bound_hi);
		good = false;
	}
	return good;
}

/* As check_interval_coverage for operations. */
bool check_stage_coverage(struct check *k)
{
	const struct stage_set *set = k->cal->stages;
	const char *problem = NULL;
	bool claims;

	if (!set)
		return true;
	claims = set->stage_interval != INTERVAL_NONE ||
		 set->total_interval != INTERVAL_NONE;
	if (claims && !(set->coverage > 0))
		problem =
		    "an interval of a named kind covers a share; give \"coverage\"";
	else if (!claims && set->coverage > 0)
		problem =
		    "a coverage belongs to an interval, but both kinds are \"none\"";
	else if (set->total_interval != INTERVAL_NONE &&
		 (!(set->total_quantile_lo > 0) || !(set->total_quantile_hi > 0)))
		problem = "an interval of totals needs quantiles above 0";
	if (problem)
		diag(DIAG_STAGE_BOUNDS, check_span(k, set->at, "interval"), "%s",
		    problem);
	return !problem;
}
