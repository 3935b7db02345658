/* audit_change.c: one difference → one change with its key, values and places.
 *
 * In: the scope of a comparison and the JSON nodes of both values.  Out: entries
 * of audit.changes.  Must not know: which members exist, or how bad a change is. */
#include "audit/compare.h"

#include <math.h>
#include <stdarg.h>
#include <string.h>

#include "base/num.h"
#include "base/sha256.h"
#include "input/src.h"

const char *audit_format(const struct audit *audit, const char *format, ...)
{
	struct buf b = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	const char *text = arena_text(audit->arena, b.s, b.n);
	buf_free(&b);
	return text;
}

void audit_note(struct audit *audit, const char *format, ...)
{
	struct buf b = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	if ((audit->nnotes & (audit->nnotes - 1)) ==
	    0) { /* room ends at powers of two */
		const char **notes =
		    ARENA_ARRAY(audit->arena, 2 * audit->nnotes + 1, const char *);
		for (size_t i = 0; i < audit->nnotes; i++)
			notes[i] = audit->notes[i];
		audit->notes = notes;
	}
	audit->notes[audit->nnotes++] = arena_text(audit->arena, b.s, b.n);
	buf_free(&b);
}

const char *audit_size(const struct audit *audit, double x)
{
	struct buf b = {0};
	num_human(&b, x);
	const char *text = arena_text(audit->arena, b.s, b.n);
	buf_free(&b);
	return text;
}

const struct json *audit_node(const struct calibration *cal, size_t at)
{
	return json_at(&cal->places, at);
}

const struct json *audit_inner(const struct json *object, const char *name)
{
	return object && object->kind == JSON_OBJECT ? json_get(object, name) : NULL;
}

const struct json *audit_top(const struct calibration *cal, const char *name)
{
	return json_get(cal->root, name);
}

const struct json *audit_member(
    const struct calibration *cal, size_t at, const char *name)
{
	return audit_inner(audit_node(cal, at), name);
}

const struct json *audit_inherited(
    const struct calibration *cal, size_t at, const char *name)
{
	for (const struct json *v = audit_node(cal, at); v; v = v->parent) {
		const struct json *m = audit_inner(v, name);
		if (m)
			return m;
	}
	return NULL;
}

static struct audit_place place_of(
    const struct calibration *cal, const struct json *node)
{
	if (!cal || !node)
		return (struct audit_place){0};
	struct src_place p = src_place(cal->src, node->at);
	return (struct audit_place){cal->src->path, p.line, p.column};
}

static const char *path_of(const struct audit *audit, const struct json *node)
{
	if (!node)
		return "";
	struct buf b = {0};
	json_path(&b, node);
	const char *text = arena_text(audit->arena, b.s, b.n);
	buf_free(&b);
	return text;
}

static struct audit_change *append(struct audit *audit)
{
	if (audit->nchanges == audit->room_changes) {
		size_t room = audit->room_changes ? 2 * audit->room_changes : 64;
		struct audit_change *more =
		    ARENA_ARRAY(audit->arena, room, struct audit_change);
		if (audit->nchanges)
			memcpy(more, audit->changes, audit->nchanges * sizeof *more);
		audit->changes = more;
		audit->room_changes = room;
	}
	return &audit->changes[audit->nchanges++];
}

/* Only a band that was measured can judge a change. */
static struct audit_band band_of(
    const struct precision_cost *p, const struct class_cost *c)
{
	if (!p || !c || !c->uncertainty.present ||
	    (p->op_interval != INTERVAL_PREDICTION &&
		p->op_interval != INTERVAL_CONFORMAL))
		return (struct audit_band){0};
	return (struct audit_band){
	    true, c->uncertainty.bound_lo, c->uncertainty.bound_hi};
}

static struct origin origin_of(
    const struct calibration *cal, const struct class_cost *c)
{
	return c ? c->origin : cal ? cal->origin : (struct origin){0};
}

struct audit_change *audit_add(const struct audit_scope *s, enum audit_rule rule,
    const char *member, const struct json *before, const struct json *after)
{
	struct audit_change *c = append(s->audit);
	c->rule = rule;
	c->device = s->device;
	c->precision = s->precision;
	c->class_name = s->class_name;
	c->part = s->part;
	c->has_range = s->has_range;
	c->from = s->from;
	c->to = s->to;
	c->member = member;
	c->unit = "";
	c->before_node = before;
	c->after_node = after;
	c->path = path_of(s->audit, after ? after : before);
	c->before_at = place_of(s->before, before);
	c->after_at = place_of(s->after, after);
	c->before_band = band_of(s->before_precision, s->before_class);
	c->after_band = band_of(s->after_precision, s->after_class);
	c->before_origin = origin_of(s->before, s->before_class);
	c->after_origin = origin_of(s->after, s->after_class);
	return c;
}

struct audit_value audit_value_number(double x)
{
	return (struct audit_value){AUDIT_NUMBER, x, {0}};
}

struct audit_value audit_value_text(struct str s)
{
	return (struct audit_value){s.s ? AUDIT_TEXT : AUDIT_NOTHING, 0, s};
}

struct audit_change *audit_number(const struct audit_scope *s, enum audit_rule rule,
    const char *member, const char *unit, double before, const struct json *before_node,
    double after, const struct json *after_node)
{
	if (before == after)
		return NULL;
	struct audit_change *c = audit_add(s, rule, member, before_node, after_node);
	c->unit = unit;
	c->before = audit_value_number(before);
	c->after = audit_value_number(after);
	c->has_relative = before != 0 && isfinite(after / before);
	if (c->has_relative)
		c->relative = num_round(after / before - 1, 12);
	return c;
}

struct audit_change *audit_text(const struct audit_scope *s, enum audit_rule rule,
    const char *member, struct str before, const struct json *before_node,
    struct str after, const struct json *after_node)
{
	if (before.n == after.n && (before.n == 0 || str_eq(before, after)))
		return NULL;
	struct audit_change *c = audit_add(s, rule, member, before_node, after_node);
	c->before = audit_value_text(before.n ? before : (struct str){0});
	c->after = audit_value_text(after.n ? after : (struct str){0});
	return c;
}

void audit_add_curve(const struct audit_scope *s, const struct audit_effect *latency)
{
	struct audit *audit = s->audit;
	if (!latency->known || (latency->lowest == 0 && latency->highest == 0))
		return;
	if (audit->ncurves == audit->room_curves) {
		size_t room = audit->room_curves ? 2 * audit->room_curves : 16;
		struct audit_curve *more =
		    ARENA_ARRAY(audit->arena, room, struct audit_curve);
		if (audit->ncurves)
			memcpy(more, audit->curves, audit->ncurves * sizeof *more);
		audit->curves = more;
		audit->room_curves = room;
	}
	audit->curves[audit->ncurves++] = (struct audit_curve){s->device, s->precision,
	    s->class_name, s->part, *latency, s->before_precision, s->after_precision,
	    s->before_class, s->after_class};
}

/* Every part ends in a NUL, which no part holds, so parts cannot run together. */
static void hash_str(struct sha256 *h, struct str s)
{
	if (s.n)
		sha256_add(h, s.s, s.n);
	sha256_add(h, "", 1);
}

static void hash_text(struct sha256 *h, const char *s)
{
	hash_str(h, str_of(s ? s : ""));
}

static void hash_number(struct sha256 *h, double x)
{
	struct buf b = {0};
	if (isfinite(x))
		num_print(&b, x);
	else
		buf_text(&b, "end");
	hash_str(h, buf_view(&b));
	buf_free(&b);
}

static void hash_value(struct sha256 *h, const struct audit_value *v)
{
	if (v->kind == AUDIT_NUMBER)
		hash_number(h, v->number);
	else
		hash_str(h, v->text);
}

/* The JSON behind a value counts too, so that a waiver for a removed class ends
 * when another record of that class is removed. */
static void hash_node(
    struct sha256 *h, const struct calibration *cal, const struct json *v)
{
	if (cal && v == cal->root) {
		sha256_add(h, cal->fingerprint, sizeof cal->fingerprint);
	} else if (v) {
		struct buf b = {0};
		json_canonical(&b, v);
		hash_str(h, buf_view(&b));
		buf_free(&b);
	}
	sha256_add(h, "", 1);
}

void audit_fingerprint(struct audit *audit, struct audit_change *c)
{
	static const char digits[] = "0123456789abcdef";
	const struct audit_device *d = &audit->devices[c->device];
	uint8_t digest[32];
	struct sha256 h;
	sha256_init(&h);
	hash_text(&h, audit_rule_name(c->rule));
	hash_str(&h, d->id);
	hash_str(&h, c->precision);
	hash_str(&h, c->class_name);
	hash_text(&h, c->part);
	if (c->has_range) {
		hash_number(&h, c->from);
		hash_number(&h, c->to);
	}
	hash_text(&h, c->member);
	hash_value(&h, &c->before);
	hash_value(&h, &c->after);
	hash_node(&h, d->before, c->before_node);
	hash_node(&h, d->after, c->after_node);
	sha256_end(&h, digest);
	for (size_t i = 0; i < 8; i++) {
		c->fingerprint[2 * i] = digits[digest[i] >> 4];
		c->fingerprint[2 * i + 1] = digits[digest[i] & 15];
	}
	c->fingerprint[16] = 0;
}
