/* audit_finish.c: judgement over all changes once they stand.
 *
 * In: changes with values.  Out: severity, fingerprint, waivers, the order
 * worst first, counts, the gate.  Must not know how changes were found. */
#include "audit/compare.h"

#include <stdlib.h>
#include <string.h>

#include "audit/policy.h"

static int worst_first(const void *x, const void *y)
{
	const struct audit_change *a = *(const struct audit_change *const *)x;
	const struct audit_change *b = *(const struct audit_change *const *)y;
	if (a->lost != b->lost)
		return a->lost ? -1 : 1;
	if (a->severity != b->severity)
		return a->severity > b->severity ? -1 : 1;
	double sa = audit_size_of_change(a), sb = audit_size_of_change(b);
	if (sa != sb)
		return sa > sb ? -1 : 1;
	if (a->rule != b->rule)
		return a->rule < b->rule ? -1 : 1;
	return (a > b) - (a < b); /* both are elements of audit.changes */
}

/* --- the same change in several classes ------------------------------------- */

static int compare_numbers(double a, double b)
{
	return (a > b) - (a < b);
}

static int compare_texts(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "");
}

static int compare_value(const struct audit_value *a, const struct audit_value *b)
{
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return a->kind == AUDIT_NUMBER ? compare_numbers(a->number, b->number)
	       : a->kind == AUDIT_TEXT ? str_cmp(a->text, b->text)
				       : 0;
}

/* Everything but the class; 0 makes twins. */
static int compare_content(const struct audit_change *a, const struct audit_change *b)
{
	int order = (a->rule > b->rule) - (a->rule < b->rule);
	if (!order)
		order = (a->device > b->device) - (a->device < b->device);
	if (!order)
		order = str_cmp(a->precision, b->precision);
	if (!order)
		order = compare_texts(a->part, b->part);
	if (!order)
		order = a->has_range - b->has_range;
	if (!order && a->has_range)
		order = compare_numbers(a->from, b->from);
	if (!order && a->has_range)
		order = compare_numbers(a->to, b->to);
	if (!order)
		order = compare_texts(a->member, b->member);
	if (!order)
		order = compare_value(&a->before, &b->before);
	if (!order)
		order = compare_value(&a->after, &b->after);
	if (!order)
		order = compare_numbers(a->latency.worst, b->latency.worst);
	return order;
}

static int by_content(const void *x, const void *y)
{
	const struct audit_change *a = *(const struct audit_change *const *)x;
	const struct audit_change *b = *(const struct audit_change *const *)y;
	int order = compare_content(a, b);
	return order ? order : (a > b) - (a < b);
}

static void find_twins(struct audit *audit)
{
	size_t n = audit->nchanges;
	struct audit_change **list =
	    ARENA_ARRAY(audit->arena, n + 1, struct audit_change *);
	for (size_t i = 0; i < n; i++)
		list[i] = &audit->changes[i];
	if (n)
		qsort(list, n, sizeof *list, by_content);
	for (size_t first = 0, i = 1; i < n; i++) {
		if (list[i]->class_name.n == 0 ||
		    compare_content(list[first], list[i])) {
			first = i;
			continue;
		}
		list[i]->twin = list[first];
		list[first]->ntwins++;
	}
}

/* One that still holds. */
static const struct audit_waiver *waiver_of(
    const struct audit_policy *policy, const struct audit_change *c)
{
	const struct audit_waiver *w = policy_waiver(policy, c);
	return w && str_cmp(w->expires, policy->today) >= 0 ? w : NULL;
}

/* Counting sorts, so that the order within a device stays. */
void audit_regroup(struct audit *audit)
{
	size_t n = audit->ndevices;
	struct audit_change *changes =
	    ARENA_ARRAY(audit->arena, audit->nchanges + 1, struct audit_change);
	struct audit_run *runs =
	    ARENA_ARRAY(audit->arena, audit->nruns + 1, struct audit_run);
	for (size_t i = 0; i < n; i++)
		audit->devices[i].nchanges = audit->devices[i].nruns = 0;
	for (size_t i = 0; i < audit->nchanges; i++)
		audit->devices[audit->changes[i].device].nchanges++;
	for (size_t i = 0; i < audit->nruns; i++)
		audit->devices[audit->runs[i].device].nruns++;
	for (size_t i = 0, first = 0, run = 0; i < n; i++) {
		struct audit_device *d = &audit->devices[i];
		d->first = first;
		d->first_run = run;
		first += d->nchanges;
		run += d->nruns;
		d->nchanges = d->nruns = 0;
	}
	for (size_t i = 0; i < audit->nchanges; i++) {
		struct audit_device *d = &audit->devices[audit->changes[i].device];
		changes[d->first + d->nchanges++] = audit->changes[i];
	}
	for (size_t i = 0; i < audit->nruns; i++) {
		struct audit_device *d = &audit->devices[audit->runs[i].device];
		runs[d->first_run + d->nruns++] = audit->runs[i];
	}
	audit->changes = changes;
	audit->runs = runs;
}

void audit_finish(struct audit *audit)
{
	audit->worst =
	    ARENA_ARRAY(audit->arena, audit->nchanges + 1, const struct audit_change *);
	for (size_t i = 0; i < audit->nchanges; i++) {
		struct audit_change *c = &audit->changes[i];
		audit_judge(audit, c);
		audit_fingerprint(audit, c);
		c->severity = policy_grade(audit, c);
		c->waiver = waiver_of(audit->policy, c);
		c->blocks = c->severity >= audit->policy->fail_on && !c->waiver;
		audit->nwaived += c->waiver != NULL;
		audit->blocked |= c->blocks;
		audit->count[c->severity]++;
		audit->worst[i] = c;
	}
	find_twins(audit);
	if (audit->nchanges)
		qsort(audit->worst, audit->nchanges, sizeof *audit->worst, worst_first);
}
