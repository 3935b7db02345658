/* policy_rules.c: a rules file → entries of the policy.
 *
 * In: JSON; calib/schema/rules.schema.json is the promise.  Out: entries in their
 * order, waivers that stand in the same file.  Must not know changes. */
#include <stddef.h>
#include <string.h>

#include "audit/policy.h"
#include "audit/waiver.h"
#include "base/num.h"
#include "input/diag.h"

struct rules_read {
	struct str notes;
	struct {
		bool given;
		enum audit_severity severity;
	} fail_on;
	double effect_floor;
	struct audit_override *rules;
	size_t nrules;
	struct audit_waiver *waivers;
	size_t nwaivers;
};

static void wrong(struct reader *r, const struct json *v, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static void wrong(struct reader *r, const struct json *v, const char *format, ...)
{
	struct buf b = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	diag(DIAG_RULES, json_span(r->src, v), "%.*s", (int)b.n, b.s);
	buf_free(&b);
	r->nerrors++;
}

/* --- one entry --------------------------------------------------------------- */

static void entry_begin(struct reader *r, const struct json *v, void *at)
{
	struct audit_override *o = at;
	*o = (struct audit_override){
	    .relative = -1, .absolute = -1, .error_from = -1, .src = r->src, .node = v};
}

/* "value-changed", or a pattern of ids. */
static void read_ids(struct reader *r, const struct json *v, void *at)
{
	bool *rules = at;
	const char *names[AUDIT_NRULES + 1] = {0}, *lost = NULL;
	size_t found = 0;
	if (!shape_is(r, v, JSON_STRING))
		return;
	for (int i = 0; i < AUDIT_NRULES; i++) {
		names[i] = audit_rule_name((enum audit_rule)i);
		rules[i] = policy_glob(v->text, str_of(names[i]));
		found += rules[i];
		if (rules[i] && policy_lost((enum audit_rule)i))
			lost = names[i];
	}
	if (found == 1 && lost)
		wrong(r, v, "%s always blocks; no rule changes it", lost);
	if (found)
		return;
	const char *near = shape_nearest(v->text, names);
	wrong(r, v, "there is no rule \"%s\"; %s%s%s", diag_quote(r->a, v->text),
	    near ? "did you mean \"" : "gen/audit/README.md lists them",
	    near ? near : "", near ? "\"?" : "");
}

static const char *const severities[] = {"info", "warning", "error", NULL};

static void read_severity(struct reader *r, const struct json *v, void *at)
{
	struct audit_override *o = at;
	unsigned word;
	if (!shape_word(r, v, severities, &word))
		return;
	o->has_severity = true;
	o->severity = (enum audit_severity)word;
}

static void entry_end(struct reader *r, const struct json *v, void *at)
{
	const struct audit_override *o = at;
	if (!o->has_severity && o->relative < 0 && o->absolute < 0 && o->error_from < 0)
		wrong(r, v,
		    "this rule says nothing: give severity, relative, absolute or "
		    "error_from");
}

#define NUMBER(name, member)                                                           \
	FIELD(struct audit_override, name, FIELD_NUMBER, member, .flags = 0, .min = 0, \
	    .max = 1e300)

/* Whoever writes 7 means percent. */
static void read_fraction(struct reader *r, const struct json *v, void *at)
{
	double x;
	if (!shape_is(r, v, JSON_NUMBER))
		return;
	if (!num_double(v->text, &x) || !(x >= 0 && x <= 1)) {
		wrong(r, v, "%.*s is no fraction from 0 to 1; write 0.07 for 7 %%",
		    (int)v->text.n, v->text.s);
		x = 0;
	}
	memcpy(at, &x, sizeof x);
}

#define FRACTION(name, member)                                                         \
	FIELD(struct audit_override, name, FIELD_CALL, member, .flags = 0,             \
	    .call = read_fraction, .def = "fraction")

static const struct field entry_fields[] = {
    FIELD(struct audit_override, "id", FIELD_CALL, rules, .flags = FIELD_REQUIRED,
	.call = read_ids, .def = "id"),
    FIELD(struct audit_override, "path", FIELD_TEXT, path, .flags = 0),
    FIELD(struct audit_override, "device", FIELD_TEXT, device, .flags = 0),
    {.name = "severity",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_severity,
	.def = "severity"},
    FRACTION("relative", relative),
    NUMBER("absolute", absolute),
    FRACTION("error_from", error_from),
    FIELD(struct audit_override, "reason", FIELD_TEXT, reason, .flags = FIELD_REQUIRED),
};
const struct shape rules_entry_shape = {.name = "rule",
    .what = "a rule",
    FIELDS(entry_fields),
    .size = sizeof(struct audit_override),
    .begin = entry_begin,
    .end = entry_end};

/* --- the file ---------------------------------------------------------------- */

static void read_fail_on(struct reader *r, const struct json *v, void *at)
{
	static const char *const words[] = {"info", "warning", "error", "never", NULL};
	struct rules_read *read = at;
	unsigned word;
	if (!shape_word(r, v, words, &word))
		return;
	read->fail_on.given = true;
	read->fail_on.severity = (enum audit_severity)word;
}

static const char *const format_word[] = {"estimate-rules", NULL};
static const struct field rules_fields[] = {
    SHAPE_HEAD(format_word, "version"),
    FIELD(struct rules_read, "notes", FIELD_TEXT, notes, .flags = 0),
    {.name = "fail_on",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_fail_on,
	.def = "fail_on"},
    FIELD(struct rules_read, "effect_floor", FIELD_CALL, effect_floor, .flags = 0,
	.call = read_fraction, .def = "fraction"),
    FIELD(struct rules_read, "rules", FIELD_LIST, rules, .flags = FIELD_EMPTY,
	.shape = &rules_entry_shape, .count = offsetof(struct rules_read, nrules)),
    FIELD(struct rules_read, "waivers", FIELD_LIST, waivers, .flags = FIELD_EMPTY,
	.shape = &waiver_shape, .count = offsetof(struct rules_read, nwaivers)),
};
const struct shape rules_shape = {.name = "rules",
    .what = "a rules file",
    FIELDS(rules_fields),
    .size = sizeof(struct rules_read)};

bool policy_rules(struct arena *a, const char *path, struct audit_policy *policy,
    struct policy_given *given)
{
	const struct src *src = src_load(a, path);
	const struct json *root = json_parse(a, src, false);
	if (!root)
		return false;
	struct rules_read read = {.effect_floor = policy->effect_floor};
	struct reader r = {.a = a, .src = src};
	shape_read(&r, &rules_shape, root, &read);
	if (r.nerrors)
		return false;
	policy->overrides = read.rules;
	policy->noverrides = read.nrules;
	policy->effect_floor = read.effect_floor;
	given->has_fail_on = read.fail_on.given;
	given->fail_on = read.fail_on.severity;
	return waivers_add(a, policy, read.waivers, read.nwaivers);
}
