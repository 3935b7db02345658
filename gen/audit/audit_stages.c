/* audit_stages.c: stage models of both sides.
 *
 * In: sets of stages.  Out: changes per input, stage and term, each with how far it
 * moves the time of its stage over the support.  Must not know severities or
 * reports. */
#include <math.h>

#include "audit/compare.h"
#include "base/num.h"
#include "model/stages.h"

#define TRIES_MOST 4096 /* points of the support that are looked at */
#define RATIO_DIGITS 9

/* --- the time of a stage over the support -------------------------------------- */

struct probe {
	const struct stage_set *before, *after;
	const struct stage *before_stage, *after_stage;
	size_t steps; /* sizes tried per input */
	struct audit_effect effect;
};

/* Ends and, evenly in log, what lies between. */
static double step_of(const struct stage_input *in, size_t i, size_t steps)
{
	double lo = in->nlabels ? 0 : in->min;
	double hi = in->nlabels ? (double)in->nlabels - 1 : in->max;
	double t = (double)i / (double)(steps - 1);
	if (in->nlabels)
		return floor(lo + t * (hi - lo) + 0.5);
	return floor(exp(log(lo + 1) + t * (log(hi + 1) - log(lo + 1))) - 0.5);
}

static void take(struct probe *p, const double *x)
{
	double b = stages_time_ns(p->before, p->before_stage, x);
	double a = stages_time_ns(p->after, p->after_stage, x);
	struct audit_effect *e = &p->effect;
	if (!(b > 0 && a > 0))
		return;
	double change = num_round(num_round(a / b, RATIO_DIGITS) - 1, RATIO_DIGITS);
	if (!e->known)
		*e = (struct audit_effect){true, change, -1, change, change};
	e->lowest = fmin(e->lowest, change);
	e->highest = fmax(e->highest, change);
	if (fabs(log1p(change)) > fabs(log1p(e->worst)))
		e->worst = change;
}

static void try_inputs(struct probe *p, double *x, size_t input)
{
	if (input == p->before->ninputs) {
		take(p, x);
		return;
	}
	for (size_t i = 0; i < p->steps; i++) {
		x[input] = step_of(&p->before->inputs[input], i, p->steps);
		try_inputs(p, x, input + 1);
	}
}

static bool same_inputs(const struct stage_set *b, const struct stage_set *a)
{
	for (size_t i = 0; i < b->ninputs && b->ninputs == a->ninputs; i++)
		if (!str_eq(b->inputs[i].name, a->inputs[i].name))
			return false;
	return b->ninputs == a->ninputs;
}

static struct audit_effect effect_of(const struct stage_set *b, const struct stage *was,
    const struct stage_set *a, const struct stage *is)
{
	struct probe p = {b, a, was, is, 2, {0}};
	double x[STAGES_MAX_INPUTS] = {0};
	if (!same_inputs(b, a))
		return p.effect;
	while (
	    pow((double)p.steps + 1, (double)b->ninputs) <= TRIES_MOST && p.steps < 64)
		p.steps++;
	try_inputs(&p, x, 0);
	return p.effect;
}

/* --- inputs -------------------------------------------------------------------- */

static const struct stage_input *input_of(
    const struct stage_set *set, struct str name, size_t *at)
{
	for (*at = 0; *at < set->ninputs; ++*at)
		if (str_eq(set->inputs[*at].name, name))
			return &set->inputs[*at];
	return NULL;
}

static const char *input_member(
    const struct audit *audit, struct str name, const char *what)
{
	return audit_format(audit, "%s of input %.*s", what, (int)name.n, name.s);
}

static void compare_support(const struct audit_scope *s, const struct stage_input *b,
    const struct stage_input *a)
{
	const struct audit *audit = s->audit;
	struct audit_scope scope = *s;
	scope.part = "support";
	audit_number(&scope,
	    a->min > b->min ? AUDIT_SUPPORT_NARROWED : AUDIT_SUPPORT_WIDENED,
	    input_member(audit, a->name, "smallest value"), "", b->min,
	    audit_member(s->before, b->at, "min"), a->min,
	    audit_member(s->after, a->at, "min"));
	audit_number(&scope,
	    a->max < b->max ? AUDIT_SUPPORT_NARROWED : AUDIT_SUPPORT_WIDENED,
	    input_member(audit, a->name, "largest value"), "", b->max,
	    audit_member(s->before, b->at, "max"), a->max,
	    audit_member(s->after, a->at, "max"));
}

static void compare_input(const struct audit_scope *s, const struct stage_input *b,
    size_t was, const struct stage_input *a, size_t is)
{
	static const char *const known[] = {"name", "min", "max", NULL};
	const struct audit *audit = s->audit;
	const struct json *bn = audit_node(s->before, b->at);
	const struct json *an = audit_node(s->after, a->at);
	if (was != is)
		audit_number(s, AUDIT_INPUT_CHANGED,
		    input_member(audit, a->name, "position"), "", (double)was, bn,
		    (double)is, an);
	compare_support(s, b, a);
	audit_walk(s, AUDIT_INPUT_CHANGED, input_member(audit, a->name, "part"), bn, an,
	    known);
}

static void compare_inputs(
    const struct audit_scope *s, const struct stage_set *b, const struct stage_set *a)
{
	struct audit_scope scope = *s;
	size_t j;
	scope.part = "inputs";
	for (size_t i = 0; i < b->ninputs; i++) {
		const struct stage_input *was = &b->inputs[i];
		const struct stage_input *is = input_of(a, was->name, &j);
		if (is)
			compare_input(&scope, was, i, is, j);
		else
			audit_add(&scope, AUDIT_INPUT_CHANGED, "input",
			    audit_node(s->before, was->at), NULL)
			    ->before = audit_value_text(was->name);
	}
	for (size_t i = 0; i < a->ninputs; i++)
		if (!input_of(b, a->inputs[i].name, &j))
			audit_add(&scope, AUDIT_INPUT_CHANGED, "input", NULL,
			    audit_node(s->after, a->inputs[i].at))
			    ->after = audit_value_text(a->inputs[i].name);
}

/* --- one stage ------------------------------------------------------------------ */

static void compare_model(const struct audit_scope *s, const struct stage_set *bs,
    const struct stage *b, const struct stage_set *as, const struct stage *a)
{
	struct audit *audit = s->audit;
	size_t first = audit->nchanges;
	audit_walk(s, AUDIT_STAGE_CHANGED, "repeat",
	    audit_member(s->before, b->at, "repeat"),
	    audit_member(s->after, a->at, "repeat"), NULL);
	size_t model = audit->nchanges;
	audit_walk(s, AUDIT_STAGE_CHANGED, "pieces",
	    audit_member(s->before, b->at, "pieces"),
	    audit_member(s->after, a->at, "pieces"), NULL);
	struct audit_effect e = {0};
	if (audit->nchanges > model)
		e = effect_of(bs, b, as, a);
	for (size_t i = first; i < audit->nchanges; i++)
		audit->changes[i].latency = e;
}

static void compare_stage(const struct audit_scope *s, const struct stage_set *bs,
    const struct stage *b, const struct stage_set *as, const struct stage *a)
{
	struct audit_scope scope = *s;
	compare_model(&scope, bs, b, as, a);
	scope.part = "uncertainty";
	audit_compare_uncertainty(&scope, &b->uncertainty, &a->uncertainty);
	scope.part = "stage";
	audit_walk(&scope, AUDIT_ERROR_CHANGED, "held out",
	    audit_member(s->before, b->at, "held_out"),
	    audit_member(s->after, a->at, "held_out"), NULL);
	audit_compare_origin(&scope, b->origin, b->at, a->origin, a->at,
	    s->before->origin, s->after->origin);
}

static const struct stage *stage_of(const struct stage_set *set, struct str name)
{
	for (size_t i = 0; i < set->nstages; i++)
		if (str_eq(set->stages[i].name, name))
			return &set->stages[i];
	return NULL;
}

static void compare_each(
    const struct audit_scope *s, const struct stage_set *b, const struct stage_set *a)
{
	struct audit_scope scope = *s;
	scope.part = "stage";
	for (size_t i = 0; i < b->nstages; i++) {
		const struct stage *was = &b->stages[i];
		const struct stage *is = stage_of(a, was->name);
		scope.class_name = was->name;
		if (is)
			compare_stage(&scope, b, was, a, is);
		else
			audit_add(&scope, AUDIT_STAGE_REMOVED, "stage",
			    audit_node(s->before, was->at), NULL)
			    ->before = audit_value_text(was->name);
	}
	for (size_t i = 0; i < a->nstages; i++) {
		const struct stage *is = &a->stages[i];
		scope.class_name = is->name;
		if (!stage_of(b, is->name))
			audit_add(&scope, AUDIT_STAGE_ADDED, "stage", NULL,
			    audit_node(s->after, is->at))
			    ->after = audit_value_text(is->name);
	}
}

/* --- the set ---------------------------------------------------------------------- */

static struct audit_value count(const struct audit *audit, const struct stage_set *set)
{
	return audit_value_text(str_of(audit_format(
	    audit, "%zu stage%s", set->nstages, set->nstages == 1 ? "" : "s")));
}

void audit_compare_stages(const struct audit_scope *s)
{
	static const char *const known[] = {
	    "inputs", "stages", "held_out", "interval", "transfer", NULL};
	const struct stage_set *b = s->before->stages, *a = s->after->stages;
	const struct json *bn = audit_top(s->before, "stages");
	const struct json *an = audit_top(s->after, "stages");
	struct audit_scope scope = *s;
	scope.part = "stages";
	if (b && !a)
		audit_add(&scope, AUDIT_STAGES_REMOVED, "stages", bn, NULL)->before =
		    count(s->audit, b);
	if (a && !b)
		audit_add(&scope, AUDIT_STAGES_ADDED, "stages", NULL, an)->after =
		    count(s->audit, a);
	if (!a || !b)
		return;
	compare_inputs(&scope, b, a);
	scope.part = "interval";
	audit_walk(&scope, AUDIT_INTERVAL_CHANGED, "stages",
	    audit_inner(bn, "interval"), audit_inner(an, "interval"), NULL);
	scope.part = "stages";
	audit_walk(&scope, AUDIT_ERROR_CHANGED, "held out of the total",
	    audit_inner(bn, "held_out"), audit_inner(an, "held_out"), NULL);
	audit_walk(&scope, AUDIT_SOURCE_CHANGED, "transfer",
	    audit_inner(bn, "transfer"), audit_inner(an, "transfer"), NULL);
	audit_walk(&scope, AUDIT_METADATA_CHANGED, "stages", bn, an, known);
	compare_each(s, b, a);
}
