/* policy_waivers.c: who answers for which change, and until when.
 *
 * In: JSON; calib/schema/waivers.schema.json is the promise.  Out: waivers of the
 * policy, and after an audit what is wrong with them.  Must not know how changes are
 * found. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "audit/compare.h"
#include "audit/waiver.h"
#include "base/fail.h"
#include "base/num.h"
#include "input/diag.h"

#define FINGERPRINT_DIGITS 16

static void wrong(struct reader *r, const struct json *v, const char *text)
{
	diag(DIAG_WAIVER, json_span(r->src, v), "%s", text);
	r->nerrors++;
}

static void waiver_begin(struct reader *r, const struct json *v, void *at)
{
	struct audit_waiver *w = at;
	*w = (struct audit_waiver){.src = r->src, .node = v};
}

static void read_fingerprint(struct reader *r, const struct json *v, void *at)
{
	struct str s;
	if (!shape_text(r, v, &s))
		return;
	bool good = s.n == FINGERPRINT_DIGITS;
	for (size_t i = 0; i < s.n; i++)
		good = good && s.s[i] && strchr("0123456789abcdef", s.s[i]);
	if (!good)
		wrong(r, v,
		    "a fingerprint has 16 digits 0-9a-f; calgen audit --full and its "
		    "JSON print that of each change");
	memcpy(at, &s, sizeof s);
}

static void read_id(struct reader *r, const struct json *v, void *at)
{
	const char *names[AUDIT_NRULES + 1] = {0};
	unsigned word;
	for (int i = 0; i < AUDIT_NRULES; i++)
		names[i] = audit_rule_name((enum audit_rule)i);
	if (!shape_word(r, v, names, &word))
		return;
	memcpy(at, &v->text, sizeof v->text);
	if (policy_lost((enum audit_rule)word))
		wrong(r, v, "lost capability always blocks; it cannot be waived");
}

/* Blank names and reasons answer for nothing. */
static void read_said(struct reader *r, const struct json *v, void *at)
{
	struct str s;
	if (!shape_text(r, v, &s))
		return;
	size_t i = 0;
	while (i < s.n && memchr(" \t\r\n", s.s[i], 4))
		i++;
	if (i == s.n)
		wrong(r, v, "say who answers for it and why; blanks do not");
	memcpy(at, &s, sizeof s);
}

#define MEMBER(name, member, caller, definition)                                       \
	FIELD(struct audit_waiver, name, FIELD_CALL, member, .flags = FIELD_REQUIRED,  \
	    .call = caller, .def = definition)
static const struct field waiver_fields[] = {
    MEMBER("fingerprint", fingerprint, read_fingerprint, "fingerprint"),
    FIELD(struct audit_waiver, "id", FIELD_CALL, rule, .flags = 0, .call = read_id,
	.def = "rule_id"),
    MEMBER("owner", owner, read_said, "said"),
    MEMBER("reason", reason, read_said, "said"),
    FIELD(struct audit_waiver, "expires", FIELD_DATE, expires, .flags = FIELD_REQUIRED),
};
const struct shape waiver_shape = {.name = "waiver",
    .what = "a waiver",
    FIELDS(waiver_fields),
    .size = sizeof(struct audit_waiver),
    .begin = waiver_begin};

struct waivers_read {
	struct str notes;
	struct audit_waiver *waivers;
	size_t n;
};

static const char *const format_word[] = {"estimate-waivers", NULL};
static const struct field waivers_fields[] = {
    SHAPE_HEAD(format_word, "version"),
    FIELD(struct waivers_read, "notes", FIELD_TEXT, notes, .flags = 0),
    FIELD(struct waivers_read, "waivers", FIELD_LIST, waivers,
	.flags = FIELD_REQUIRED | FIELD_EMPTY, .shape = &waiver_shape,
	.count = offsetof(struct waivers_read, n)),
};
const struct shape waivers_shape = {.name = "waivers",
    .what = "a waivers file",
    FIELDS(waivers_fields),
    .size = sizeof(struct waivers_read)};

static const struct audit_waiver *find(
    const struct audit_policy *policy, struct str fingerprint)
{
	size_t i = index_of(&policy->waived, fingerprint);

	return i == SIZE_MAX ? NULL : &policy->waivers[i];
}

bool waivers_add(struct arena *a, struct audit_policy *policy,
    const struct audit_waiver *list, size_t n)
{
	struct audit_waiver *all =
	    ARENA_ARRAY(a, policy->nwaivers + n + 1, struct audit_waiver);
	bool good = true;
	if (policy->nwaivers)
		memcpy(all, policy->waivers, policy->nwaivers * sizeof *all);
	policy->waivers = all;
	for (size_t i = 0; i < n; i++) {
		size_t own = policy->nwaivers++;
		size_t first = index_add(a, &policy->waived, list[i].fingerprint, own);
		all[own] = list[i];
		if (first == own)
			continue;
		diag(DIAG_WAIVER, json_span(list[i].src, list[i].node),
		    "this change is waived already");
		diag_note(json_span(all[first].src, all[first].node), "here");
		good = false;
	}
	return good;
}

bool policy_waivers(struct arena *a, const char *path, struct audit_policy *policy)
{
	const struct src *src = src_load(a, path);
	const struct json *root = json_parse(a, src, false);
	if (!root)
		return false;
	struct waivers_read read = {0};
	struct reader r = {.a = a, .src = src};
	shape_read(&r, &waivers_shape, root, &read);
	return r.nerrors == 0 && waivers_add(a, policy, read.waivers, read.n);
}

/* --- days --------------------------------------------------------------------- */

struct str policy_system_day(struct arena *a)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	uint64_t seconds;
	time_t now =
	    epoch && num_u64(str_of(epoch), &seconds) ? (time_t)seconds : time(NULL);
	struct tm day;
	char text[32];
	if (now == (time_t)-1 || !gmtime_r(&now, &day) ||
	    strftime(text, sizeof text, "%Y-%m-%d", &day) != 10)
		fatal("the system clock tells no day; give --today");
	return (struct str){arena_text(a, text, 10), 10};
}

bool policy_is_day(const char *text)
{
	return shape_is_day(str_of(text));
}

/* --- judgement ------------------------------------------------------------------ */

const struct audit_waiver *policy_waiver(
    const struct audit_policy *policy, const struct audit_change *c)
{
	const struct audit_waiver *w = find(policy, str_of(c->fingerprint));
	return w && !c->lost &&
		       (w->rule.n == 0 || str_is(w->rule, audit_rule_name(c->rule)))
		   ? w
		   : NULL;
}

/* Why a waiver does not hold; "" if it does. */
static enum diag_id judge(const struct audit *audit, const struct audit_waiver *w,
    const struct audit_change *c, struct buf *why)
{
	struct str day = audit->policy->today;
	if (c && c->lost) {
		buf_printf(why, "%s always blocks: lost capability cannot be waived",
		    audit_rule_name(c->rule));
		return DIAG_WAIVER;
	}
	if (c && w->rule.n && !str_is(w->rule, audit_rule_name(c->rule))) {
		buf_printf(why, "the change with this fingerprint is %s, not %.*s",
		    audit_rule_name(c->rule), (int)w->rule.n, w->rule.s);
		return DIAG_WAIVER;
	}
	if (str_cmp(w->expires, day) < 0) {
		buf_printf(why, "this waiver ended on %.*s; today is %.*s",
		    (int)w->expires.n, w->expires.s, (int)day.n, day.s);
		return DIAG_WAIVER_EXPIRED;
	}
	if (!c)
		buf_printf(why,
		    "no change has the fingerprint %.*s: the value moved again, or is "
		    "back",
		    (int)w->fingerprint.n, w->fingerprint.s);
	return DIAG_WAIVER_UNUSED;
}

void policy_judge_waivers(struct audit *audit)
{
	struct index changes = {0};

	for (size_t i = 0; i < audit->nchanges && audit->policy->nwaivers; i++)
		index_add(
		    audit->arena, &changes, str_of(audit->changes[i].fingerprint), i);
	for (size_t i = 0; i < audit->policy->nwaivers; i++) {
		const struct audit_waiver *w = &audit->policy->waivers[i];
		struct buf why = {0};
		size_t at = index_of(&changes, w->fingerprint);
		enum diag_id id =
		    judge(audit, w, at == SIZE_MAX ? NULL : &audit->changes[at], &why);
		if (why.n) {
			diag(id, json_span(w->src, w->node), "%.*s", (int)why.n, why.s);
			audit_note(audit, "waiver of %.*s refused: %.*s",
			    (int)w->owner.n, w->owner.s, (int)why.n, why.s);
			audit->nrefused++;
			audit->blocked = true;
		}
		buf_free(&why);
	}
}
