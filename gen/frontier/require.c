/* require.c: an expression and ranked points → a verdict.
 *
 * In: the text of a requirement.  Out: what is known of its value, and whether that
 * suffices.  Must not know reports. */
#include "frontier/require.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "input/diag.h"

const char *verdict_name(enum verdict v)
{
	static const char *const names[] = {"PASS", "FAIL", "UNDETERMINED"};
	return names[v];
}

/* --- reading -----------------------------------------------------------------------
 */

struct reader {
	struct arena *arena;
	const struct src *src;
	size_t at;
	bool failed;
};

static char here(const struct reader *r)
{
	return r->src->text.s[r->at]; /* a NUL follows the text */
}

static void expect_failed(struct reader *r, size_t from, const char *what)
{
	if (!r->failed)
		diag(DIAG_REQUIREMENT,
		    (struct span){r->src, from, r->at > from ? r->at : from + 1}, "%s",
		    what);
	r->failed = true;
}

static void skip_space(struct reader *r)
{
	while (here(r) == ' ' || here(r) == '\t')
		r->at++;
}

static bool take(struct reader *r, const char *token)
{
	size_t n = strlen(token);
	skip_space(r);
	if (strncmp(r->src->text.s + r->at, token, n) != 0)
		return false;
	r->at += n;
	return true;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       (c & 0x80) != 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool in_name(char c)
{
	return is_letter(c) || is_digit(c) || (c != 0 && strchr(".:+-", c));
}

static struct str quoted(struct reader *r)
{
	struct buf name = {0};
	size_t from = r->at++;
	while (here(r) && here(r) != '"') {
		if (here(r) == '\\' && r->src->text.s[r->at + 1])
			r->at++;
		buf_char(&name, here(r));
		r->at++;
	}
	if (here(r) == '"')
		r->at++;
	else
		expect_failed(r, from, "a name without its closing quote");
	struct str copy = str_copy(r->arena, buf_view(&name));
	buf_free(&name);
	return copy;
}

/* A name, or nothing (n = 0 and s NULL). */
static struct str name(struct reader *r)
{
	skip_space(r);
	if (here(r) == '"')
		return quoted(r);
	size_t from = r->at;
	if (is_letter(here(r)))
		while (in_name(here(r)))
			r->at++;
	return (struct str){r->at > from ? r->src->text.s + from : NULL, r->at - from};
}

static double read_number(struct reader *r)
{
	double x = 0;
	skip_space(r);
	size_t from = r->at;
	while (in_name(here(r)))
		r->at++;
	if (!num_double((struct str){r->src->text.s + from, r->at - from}, &x))
		expect_failed(r, from, "a number must stand here");
	return x;
}

static int read_axis(struct reader *r, const struct points *p)
{
	skip_space(r);
	size_t from = r->at;
	struct str column = name(r);
	for (int k = 0; k < NAXES; k++)
		if (column.s && str_is(column, p->axis[k].column))
			return k;
	struct buf what = {0};
	buf_printf(&what, "the column must be %s or %s", p->axis[AXIS_X].column,
	    p->axis[AXIS_Y].column);
	expect_failed(r, from, what.s);
	buf_free(&what);
	return AXIS_X;
}

static void read_part(struct reader *r, const struct points *p, struct requirement *out)
{
	struct partner *part = &out->part[out->nparts];
	skip_space(r);
	size_t from = r->at;
	int axis = read_axis(r, p);
	if (out->nparts && axis != out->of)
		expect_failed(r, from, "both sides of a ratio are of one column");
	out->of = axis;
	part->group = &p->overall;
	if (take(r, "(")) {
		skip_space(r);
		from = r->at;
		struct str group = name(r);
		size_t g = points_group(p, group.s ? group : STR(""));
		if (!group.s)
			expect_failed(r, from, "the name of a group must stand here");
		else if (g == SIZE_MAX)
			expect_failed(r, from, "no configuration is of this group");
		else
			part->group = &p->groups[g];
		if (!r->failed && !take(r, ")"))
			expect_failed(r, r->at, "')' must stand here");
	}
	out->nparts++;
}

static void read_level(
    struct reader *r, const struct points *p, struct requirement *out)
{
	if (!take(r, "at"))
		return;
	skip_space(r);
	size_t from = r->at;
	out->level_kind = take(r, "equal ") ? LEVEL_EQUAL : LEVEL_AT;
	if (read_axis(r, p) == out->of)
		expect_failed(r, from, "the level is one of the other column");
	if (out->level_kind == LEVEL_AT) {
		if (!take(r, "="))
			expect_failed(
			    r, r->at, "'=' and a number, or \"at equal COLUMN\"");
		out->level = read_number(r);
	}
}

static bool requirement_read(
    struct reader *r, const struct points *p, struct requirement *out)
{
	skip_space(r);
	if (here(r) == '1') {
		r->at++;
		out->reduction = true;
		if (!take(r, "-"))
			expect_failed(r, r->at, "'-' must stand here: 1 - a / b");
	}
	read_part(r, p, out);
	if (!r->failed && take(r, "/"))
		read_part(r, p, out);
	if (out->reduction && out->nparts == 1)
		expect_failed(r, r->at, "'/' must stand here: 1 - a / b");
	out->at_least = take(r, ">=");
	if (!out->at_least && !take(r, "<="))
		expect_failed(r, r->at, "'>=' or '<=' must stand here");
	if (!r->failed)
		out->threshold = read_number(r);
	if (!r->failed)
		read_level(r, p, out);
	skip_space(r);
	if (here(r))
		expect_failed(r, r->at, "nothing may follow");
	if (out->nparts == 2 && out->level_kind == LEVEL_NONE)
		expect_failed(r, r->at,
		    "a ratio needs a level: at COLUMN = NUMBER, or at equal COLUMN");
	if (out->nparts == 1 && out->level_kind == LEVEL_EQUAL)
		expect_failed(r, r->at, "\"at equal\" compares two groups");
	return !r->failed;
}

/* --- judging -----------------------------------------------------------------------
 */

static void judge_part(const struct points *p, bool monotone, struct requirement *r)
{
	struct partner *part = &r->part[0];
	if (r->level_kind == LEVEL_NONE) {
		part->best = part->group->best[r->of];
		double best = p->all[part->best].v[r->of].at;
		r->value = (struct bounds){best, best};
		return;
	}
	part->reading =
	    curve_read(p, part->group, AXIS_X + AXIS_Y - r->of, r->level, monotone);
	r->value = part->reading.value;
	r->by_bound = part->reading.reach != REACH_INSIDE;
}

static void judge_ratio(const struct points *p, bool monotone, struct requirement *r)
{
	int along = AXIS_X + AXIS_Y - r->of;
	const struct group *a = r->part[0].group, *b = r->part[1].group;
	if (r->level_kind == LEVEL_EQUAL) {
		struct ratio over = ratio_over_range(p, a, b, r->of, monotone);
		r->range = over.range;
		r->level = over.level;
		r->value = over.ratio;
		nearest_pair(p, a, b, along, r->nearest);
	} else {
		r->value = ratio_at(p, a, b, r->of, r->level, monotone);
		r->nearest[0] = nearest_point(p, a, along, r->level);
		r->nearest[1] = nearest_point(p, b, along, r->level);
	}
	for (int i = 0; i < 2; i++) {
		r->part[i].reading =
		    curve_read(p, r->part[i].group, along, r->level, monotone);
		r->by_bound = r->by_bound || r->part[i].reading.reach != REACH_INSIDE;
	}
	r->nearest_value =
	    p->all[r->nearest[0]].v[r->of].at / p->all[r->nearest[1]].v[r->of].at;
	if (r->reduction) {
		r->value = (struct bounds){1 - r->value.hi, 1 - r->value.lo};
		r->nearest_value = 1 - r->nearest_value;
	}
}

/* Over a common range the worst end must hold; a bound leaves the rest open. */
static enum verdict judge(const struct requirement *r)
{
	double worst = r->at_least ? r->value.lo : r->value.hi;
	double best = r->at_least ? r->value.hi : r->value.lo;
	bool worst_holds = r->at_least ? worst >= r->threshold : worst <= r->threshold;
	bool best_holds = r->at_least ? best >= r->threshold : best <= r->threshold;
	if (worst_holds)
		return VERDICT_PASS;
	return !best_holds || !r->by_bound ? VERDICT_FAIL : VERDICT_UNDETERMINED;
}

bool requirement_judge(struct arena *a, const struct points *p, const char *text,
    bool monotone, struct requirement *r)
{
	struct src *src = src_from_text(a, "--require", str_copy(a, str_of(text)));
	struct reader reader = {.arena = a, .src = src};
	*r = (struct requirement){.text = src->text, .nearest_value = (double)NAN};
	if (!requirement_read(&reader, p, r))
		return false;
	if (r->nparts == 1)
		judge_part(p, monotone, r);
	else
		judge_ratio(p, monotone, r);
	r->verdict = judge(r);
	return true;
}
