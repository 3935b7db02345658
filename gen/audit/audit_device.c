/* audit_device.c: one device: its file, its precisions, their classes.
 *
 * In: two calibrations, or one.  Out: changes.  Must not know severities or
 * reports. */
#include "audit/compare.h"

static const char *const basis_names[] = {
    [BASIS_MEASURED] = "measured",
    [BASIS_CALIBRATED] = "calibrated",
    [BASIS_COMPONENT] = "component",
    [BASIS_EXTERNAL] = "external",
    [BASIS_DERIVED] = "derived",
};

/* --- constants with bounds -------------------------------------------------- */

/* Members that compare_bounded tells. */
static const char *const bounded_members[] = {
    "value", "lower", "upper", "basis", "source", NULL};

static void compare_bounded(const struct audit_scope *s, enum audit_rule rule,
    const char *name, const char *unit, const struct bounded *b,
    const struct bounded *a)
{
	const struct audit *audit = s->audit;
	struct audit_change *c = audit_number(s, rule, name, unit, b->value,
	    audit_member(s->before, b->at, "value"), a->value,
	    audit_member(s->after, a->at, "value"));
	if (c && c->has_relative) /* of an operation that has this term alone */
		c->energy = (struct audit_effect){true, c->relative, -1,
		    c->relative < 0 ? c->relative : 0,
		    c->relative > 0 ? c->relative : 0};
	audit_number(s, rule, audit_format(audit, "%s, lower bound", name), unit,
	    b->lower, audit_member(s->before, b->at, "lower"), a->lower,
	    audit_member(s->after, a->at, "lower"));
	audit_number(s, rule, audit_format(audit, "%s, upper bound", name), unit,
	    b->upper, audit_member(s->before, b->at, "upper"), a->upper,
	    audit_member(s->after, a->at, "upper"));
	audit_text(s, AUDIT_PROVENANCE_CHANGED,
	    audit_format(audit, "basis of %s", name), str_of(basis_names[b->basis]),
	    audit_member(s->before, b->at, "basis"), str_of(basis_names[a->basis]),
	    audit_member(s->after, a->at, "basis"));
	audit_text(s, AUDIT_SOURCE_CHANGED, audit_format(audit, "source of %s", name),
	    b->source, audit_member(s->before, b->at, "source"), a->source,
	    audit_member(s->after, a->at, "source"));
}

static struct audit_value energy_value(
    const struct audit *audit, const struct precision_cost *p)
{
	return audit_value_text(str_of(audit_format(audit, "%g pJ/FLOP, %g pJ/byte",
	    p->flop_energy_pj.value, p->byte_energy_pj.value)));
}

/* What the two terms do not say: their form, levels of memory, how they were
 * derived. */
static void compare_energy_rest(
    const struct audit_scope *s, const struct json *b, const struct json *a)
{
	static const char *const terms[] = {"flop_pj", "byte_pj", "mac_pj", NULL};
	audit_walk(s, AUDIT_ENERGY_CHANGED, "energy", b, a, terms);
	for (size_t i = 0; terms[i]; i++) {
		const struct json *was = audit_inner(b, terms[i]);
		const struct json *is = audit_inner(a, terms[i]);
		if (was && is)
			audit_walk(s, AUDIT_PROVENANCE_CHANGED, terms[i], was, is,
			    bounded_members);
		else /* another form: its values are told in pJ per FLOP and byte */
			audit_walk(s, AUDIT_METADATA_CHANGED, terms[i], was, is, NULL);
	}
}

static void compare_energy(const struct audit_scope *s)
{
	const struct precision_cost *b = s->before_precision, *a = s->after_precision;
	struct audit_scope scope = *s;
	scope.part = "energy";
	if (b->has_energy && a->has_energy) {
		compare_bounded(&scope, AUDIT_ENERGY_CHANGED, "energy of a FLOP", "pJ",
		    &b->flop_energy_pj, &a->flop_energy_pj);
		compare_bounded(&scope, AUDIT_ENERGY_CHANGED, "energy of a byte", "pJ",
		    &b->byte_energy_pj, &a->byte_energy_pj);
		compare_energy_rest(&scope, audit_member(s->before, b->at, "energy"),
		    audit_member(s->after, a->at, "energy"));
	} else if (b->has_energy) {
		audit_add(&scope, AUDIT_ENERGY_REMOVED, "energy",
		    audit_member(s->before, b->at, "energy"), NULL)
		    ->before = energy_value(s->audit, b);
	} else if (a->has_energy) {
		audit_add(&scope, AUDIT_ENERGY_ADDED, "energy", NULL,
		    audit_member(s->after, a->at, "energy"))
		    ->after = energy_value(s->audit, a);
	}
}

static struct audit_value power_value(
    const struct audit *audit, const struct calibration *cal)
{
	return audit_value_text(
	    str_of(audit_format(audit, "%g mW", cal->static_power_mw.value)));
}

static void compare_power(const struct audit_scope *s)
{
	const struct calibration *b = s->before, *a = s->after;
	struct audit_scope scope = *s;
	scope.part = "power";
	const struct json *was = audit_top(b, "static_power_mw");
	const struct json *now = audit_top(a, "static_power_mw");
	if (b->has_static_power && a->has_static_power)
		compare_bounded(&scope, AUDIT_STATIC_POWER_CHANGED, "static power",
		    "mW", &b->static_power_mw, &a->static_power_mw);
	else if (b->has_static_power)
		audit_add(&scope, AUDIT_STATIC_POWER_REMOVED, "static power", was, NULL)
		    ->before = power_value(s->audit, b);
	else if (a->has_static_power)
		audit_add(&scope, AUDIT_STATIC_POWER_ADDED, "static power", NULL, now)
		    ->after = power_value(s->audit, a);
	audit_number(&scope, AUDIT_TDP_CHANGED, "thermal design power", "mW", b->tdp_mw,
	    audit_top(b, "tdp_mw"), a->tdp_mw, audit_top(a, "tdp_mw"));
	if (was && now)
		audit_walk(&scope, AUDIT_PROVENANCE_CHANGED, "static power", was, now,
		    bounded_members);
}

/* Members of the file that nothing above compares. */
static void compare_rest(const struct audit_scope *s)
{
	static const char *const known[] = {"format", "schema_version", "device_id",
	    "family", "mode", "variant", "name", "notes", "timed", "batch", "date",
	    "tool", "tdp_mw", "sources", "provenance", "uncertainty", "static_power_mw",
	    "precisions", "stages", NULL};
	const struct json *b = s->before->root, *a = s->after->root;
	if (!s->before->upstream && !s->after->upstream)
		audit_walk(s, AUDIT_METADATA_CHANGED, "", b, a, known);
}

static void compare_precision_rest(const struct audit_scope *s)
{
	static const char *const known[] = {"peak_flops_per_s",
	    "peak_bandwidth_bytes_per_s", "efficiency_above_one", "interval", "energy",
	    "classes", "uncertainty", NULL};
	const struct json *b = audit_node(s->before, s->before_precision->at);
	const struct json *a = audit_node(s->after, s->after_precision->at);
	audit_walk(s, AUDIT_METADATA_CHANGED, "", b, a, known);
}

/* --- one precision ---------------------------------------------------------- */

static const struct class_cost *class_of(const struct precision_cost *p, int id)
{
	for (size_t i = 0; i < p->nclasses; i++)
		if (p->classes[i].class_id == id)
			return &p->classes[i];
	return NULL;
}

/* Latency that moves with a reference peak, over all classes of both sides. */
static struct audit_effect peak_effect(const struct audit_scope *s, bool compute)
{
	const struct precision_cost *b = s->before_precision, *a = s->after_precision;
	struct audit_effect all = {0};
	for (size_t i = 0; i < b->nclasses; i++) {
		const struct class_cost *was = &b->classes[i];
		const struct class_cost *now = class_of(a, was->class_id);
		if (!now)
			continue;
		struct audit_effect e = audit_effect_curve(
		    (struct audit_term){b, compute ? &was->compute : &was->memory},
		    (struct audit_term){a, compute ? &now->compute : &now->memory}, 0,
		    0x1p64);
		audit_effect_join(&all, &e);
	}
	return all;
}

static struct audit_value peak_value(double peak)
{
	return peak > 0 ? audit_value_number(peak) : audit_value_text(STR("unknown"));
}

static void compare_peak(const struct audit_scope *s, bool compute)
{
	const struct precision_cost *b = s->before_precision, *a = s->after_precision;
	const char *name = compute ? "peak_flops_per_s" : "peak_bandwidth_bytes_per_s";
	const struct json *bn = audit_member(s->before, b->at, name);
	const struct json *an = audit_member(s->after, a->at, name);
	double was = compute ? b->peak_flops_per_s : b->peak_bandwidth_bytes_per_s;
	double now = compute ? a->peak_flops_per_s : a->peak_bandwidth_bytes_per_s;
	struct audit_scope scope = *s;
	scope.part = "peak";
	struct audit_change *c = audit_number(&scope, AUDIT_PEAK_CHANGED,
	    compute ? "peak compute" : "peak bandwidth", compute ? "FLOP/s" : "byte/s",
	    was, audit_inner(bn, "value"), now, audit_inner(an, "value"));
	if (c) {
		if (was > 0 && now > 0)
			c->latency = peak_effect(s, compute);
		c->before = peak_value(was);
		c->after = peak_value(now);
		c->has_relative &= was > 0 && now > 0;
	}
	audit_text(&scope, AUDIT_SOURCE_CHANGED,
	    compute ? "source of peak compute" : "source of peak bandwidth",
	    compute ? b->peak_flops_source : b->peak_bandwidth_source,
	    audit_inner(bn, "source"),
	    compute ? a->peak_flops_source : a->peak_bandwidth_source,
	    audit_inner(an, "source"));
}

/* Bands are inherited: one pair of JSON values may serve many classes, and is
 * told once, with the key of the level that it stands at. */
struct seen {
	size_t before[CLASSES_MAX * PRECISIONS_MAX],
	    after[CLASSES_MAX * PRECISIONS_MAX];
	size_t n;
};

static bool seen_before(struct seen *seen, size_t before, size_t after)
{
	for (size_t i = 0; i < seen->n; i++)
		if (seen->before[i] == before && seen->after[i] == after)
			return true;
	seen->before[seen->n] = before;
	seen->after[seen->n++] = after;
	return false;
}

static bool inside(const struct calibration *cal, size_t outer, size_t at)
{
	const struct json *node = audit_node(cal, outer);
	return node->at <= at && at < node->end;
}

static void compare_band(const struct audit_scope *s, struct seen *seen)
{
	const struct class_cost *b = s->before_class, *a = s->after_class;
	size_t before = b->uncertainty.at, after = a->uncertainty.at;
	if (seen_before(seen, before, after))
		return;
	struct audit_scope scope = *s;
	scope.part = "uncertainty";
	if (!inside(s->before, b->at, before) && !inside(s->after, a->at, after))
		scope.class_name = (struct str){0};
	if (!inside(s->before, s->before_precision->at, before) &&
	    !inside(s->after, s->after_precision->at, after))
		scope.precision = (struct str){0};
	audit_compare_uncertainty(&scope, &b->uncertainty, &a->uncertainty);
}

static void compare_classes(const struct audit_scope *s, struct seen *seen)
{
	const struct precision_cost *b = s->before_precision, *a = s->after_precision;
	const struct classes *classes = s->audit->classes;
	for (int id = 0; id < (int)classes->n; id++) {
		struct audit_scope scope = *s;
		scope.class_name = classes->info[id].name;
		scope.before_class = class_of(b, id);
		scope.after_class = class_of(a, id);
		if (scope.before_class && scope.after_class) {
			audit_compare_class(&scope);
			compare_band(&scope, seen);
		} else if (scope.before_class || scope.after_class) {
			audit_lone_class(&scope);
		}
	}
}

static void compare_precision(const struct audit_scope *s, struct seen *seen)
{
	const struct precision_cost *b = s->before_precision, *a = s->after_precision;
	compare_peak(s, true);
	compare_peak(s, false);
	audit_text(s, AUDIT_CAUSE_CHANGED, "efficiency above one",
	    b->efficiency_above_one,
	    audit_member(s->before, b->at, "efficiency_above_one"),
	    a->efficiency_above_one,
	    audit_member(s->after, a->at, "efficiency_above_one"));
	audit_compare_interval(s);
	compare_energy(s);
	compare_precision_rest(s);
	compare_classes(s, seen);
}

static const struct precision_cost *precision_of(const struct calibration *cal, int id)
{
	for (size_t i = 0; i < cal->nprecisions; i++)
		if (cal->precisions[i].precision == id)
			return &cal->precisions[i];
	return NULL;
}

static struct audit_value class_count(
    const struct audit *audit, const struct precision_cost *p)
{
	return audit_value_text(str_of(audit_format(
	    audit, "%zu class%s", p->nclasses, p->nclasses == 1 ? "" : "es")));
}

static void compare_precisions(const struct audit_scope *s)
{
	const struct classes *classes = s->audit->classes;
	struct seen *seen = ARENA_NEW(s->audit->arena, struct seen);
	for (int id = 0; id < (int)classes->nprecisions; id++) {
		struct audit_scope scope = *s;
		scope.precision = classes->precision[id];
		const struct precision_cost *b = precision_of(s->before, id);
		const struct precision_cost *a = precision_of(s->after, id);
		scope.before_precision = b;
		scope.after_precision = a;
		if (b && a) {
			compare_precision(&scope, seen);
		} else if (b) {
			audit_add(&scope, AUDIT_PRECISION_REMOVED, "precision",
			    audit_node(s->before, b->at), NULL)
			    ->before = class_count(s->audit, b);
		} else if (a) {
			audit_add(&scope, AUDIT_PRECISION_ADDED, "precision", NULL,
			    audit_node(s->after, a->at))
			    ->after = class_count(s->audit, a);
		}
	}
}

void audit_compare_device(const struct audit_scope *s)
{
	const struct calibration *b = s->before, *a = s->after;
	if (!a) {
		audit_add(s, AUDIT_DEVICE_REMOVED, "device", b->root, NULL)->before =
		    audit_value_text(b->device_id);
		return;
	}
	if (!b) {
		audit_add(s, AUDIT_DEVICE_ADDED, "device", NULL, a->root)->after =
		    audit_value_text(a->device_id);
		return;
	}
	size_t first = s->audit->nchanges;
	if (!s->audit->devices[s->device].after_made) /* tables have no texts */
		audit_compare_metadata(s);
	compare_power(s);
	compare_rest(s);
	compare_precisions(s);
	audit_compare_stages(s);
	if (s->audit->nchanges == first)
		audit_add(s, AUDIT_REWRITTEN, "file", b->root, a->root);
}
