/* write.c: a calibration in, its JSON in the one layout that every writer uses
 * out: two spaces a level, small objects on one line, inherited provenance left
 * out, numbers shortest round-trip.  Writes what bind reads, judges nothing. */
#include <math.h>

#include "base/num.h"
#include "model/bind.h"
#include "model/calibration.h"

#define INDENT 2

/* Where the next member goes; inside an inline value everything is on its line. */
struct writer {
	struct buf *out;
	int depth, inline_from; /* 0 = not inline */
	bool first;
};

static void item(struct writer *w, const char *name)
{
	if (!w->first)
		buf_char(w->out, ',');
	if (w->inline_from)
		buf_text(w->out, w->first ? "" : " ");
	else if (w->depth)
		buf_printf(w->out, "\n%*s", INDENT * w->depth, "");
	w->first = false;
	if (name) {
		json_quote(w->out, str_of(name));
		buf_text(w->out, ": ");
	}
}

static void begin(struct writer *w, const char *name, char bracket)
{
	item(w, name);
	buf_char(w->out, bracket);
	w->depth++;
	w->first = true;
}

static void begin_inline(struct writer *w, const char *name, char bracket)
{
	begin(w, name, bracket);
	if (!w->inline_from)
		w->inline_from = w->depth;
}

static void end(struct writer *w, char bracket)
{
	w->depth--;
	if (w->inline_from > w->depth)
		w->inline_from = 0;
	else if (!w->inline_from && !w->first)
		buf_printf(w->out, "\n%*s", INDENT * w->depth, "");
	buf_char(w->out, bracket);
	w->first = false;
}

static void number(struct writer *w, const char *name, double x)
{
	item(w, name);
	if (isinf(x))
		buf_text(w->out, "null");
	else
		num_print(w->out, x);
}

static void text(struct writer *w, const char *name, struct str s)
{
	item(w, name);
	json_quote(w->out, s);
}

static void optional_text(struct writer *w, const char *name, struct str s)
{
	if (s.n)
		text(w, name, s);
}

static void word(struct writer *w, const char *name, const char *value)
{
	text(w, name, str_of(value));
}

/* --- parts --- */

static bool same_origin(const struct origin *a, const struct origin *b)
{
	return a->kind == b->kind && a->n == b->n && str_eq(a->source, b->source);
}

/* `inherited` NULL: the file's, always written. */
static void provenance(
    struct writer *w, const struct origin *o, const struct origin *inherited)
{
	if (inherited && same_origin(o, inherited))
		return;
	begin_inline(w, "provenance", '{');
	word(w, "kind", provenance_words[o->kind]);
	if (o->n)
		number(w, "n", o->n);
	if (!inherited || !str_eq(o->source, inherited->source))
		optional_text(w, "source", o->source);
	end(w, '}');
}

static void uncertainty(struct writer *w, const struct uncertainty *u)
{
	if (!u->present)
		return;
	begin_inline(w, "uncertainty", '{');
	number(w, "sd_shared", u->sd_shared);
	number(w, "sd_independent", u->sd_independent);
	number(w, "bound_lo", u->bound_lo);
	number(w, "bound_hi", u->bound_hi);
	end(w, '}');
}

static void bounded(struct writer *w, const char *name, const struct bounded *b)
{
	begin_inline(w, name, '{');
	number(w, "lower", b->lower);
	number(w, "value", b->value);
	number(w, "upper", b->upper);
	word(w, "basis", basis_words[b->basis]);
	text(w, "source", b->source);
	end(w, '}');
}

static void segment(struct writer *w, const struct segment *s,
    const struct class_cost *cost, bool flops)
{
	begin_inline(w, NULL, '{');
	number(w, flops ? "from_flops" : "from_bytes", s->from);
	number(w, flops ? "to_flops" : "to_bytes", s->to);
	number(w, "start", s->start);
	number(w, "end", s->end);
	optional_text(w, "acknowledges", s->acknowledges);
	provenance(w, &s->origin, &cost->origin);
	uncertainty(w, &s->uncertainty);
	end(w, '}');
}

static void curve(
    struct writer *w, const struct class_cost *cost, const struct curve *c, bool flops)
{
	if (!c->present)
		return;
	begin(w, flops ? "compute" : "memory", '{');
	word(w, "quantity", quantity_words[c->quantity]);
	word(w, "below", policy_words[c->low]);
	word(w, "above", policy_words[c->high]);
	begin(w, "segments", '[');
	for (size_t i = 0; i < c->nsegments; i++)
		segment(w, &c->segments[i], cost, flops);
	end(w, ']');
	end(w, '}');
}

static void launch(struct writer *w, const struct class_cost *cost)
{
	begin(w, "launch", '[');
	for (size_t i = 0; i < cost->nlaunch; i++) {
		const struct launch_step *step = &cost->launch[i];

		begin_inline(w, NULL, '{');
		number(w, "from_flops", step->from_flops);
		number(w, "launch_ns", step->launch_ns);
		provenance(w, &step->origin, &cost->origin);
		end(w, '}');
	}
	end(w, ']');
}

static void byte_range(struct writer *w, const char *name, double lo, double hi)
{
	if (lo > hi) {
		item(w, name);
		buf_text(w->out, "null");
		return;
	}
	begin_inline(w, name, '[');
	number(w, NULL, lo);
	number(w, NULL, hi);
	end(w, ']');
}

static void support(struct writer *w, const struct support *s)
{
	if (!s->present)
		return;
	begin(w, "support", '{');
	byte_range(
	    w, "zero_flops_bytes", s->zero_flops_bytes_lo, s->zero_flops_bytes_hi);
	number(w, "first_octave", s->first_octave);
	begin_inline(w, "bytes", '[');
	for (size_t i = 0; i < s->noctaves; i++)
		byte_range(w, NULL, s->octaves[i].bytes_lo, s->octaves[i].bytes_hi);
	end(w, ']');
	end(w, '}');
}

static void class_cost(
    struct writer *w, const struct calibration *cal, const struct class_cost *cost)
{
	struct buf name = {0};

	buf_str(&name, cal->classes->info[cost->class_id].name);
	buf_char(&name, '\0');
	begin(w, name.s, '{');
	buf_free(&name);
	provenance(w, &cost->origin, &cal->origin);
	uncertainty(w, &cost->uncertainty);
	word(w, "combine", combine_words[cost->combine]);
	launch(w, cost);
	curve(w, cost, &cost->compute, true);
	curve(w, cost, &cost->memory, false);
	support(w, &cost->support);
	if (cost->outside_parent)
		word(w, "outside_support", outside_words[1]);
	end(w, '}');
}

static void peak(struct writer *w, const char *name, double value, struct str source)
{
	if (!(value > 0)) {
		item(w, name);
		buf_text(w->out, "null");
		return;
	}
	begin_inline(w, name, '{');
	number(w, "value", value);
	text(w, "source", source);
	end(w, '}');
}

static void interval(struct writer *w, const struct precision_cost *p)
{
	begin_inline(w, "interval", '{');
	word(w, "operation", interval_words[p->op_interval]);
	word(w, "total", interval_words[p->graph_interval]);
	if (p->coverage > 0)
		number(w, "coverage", p->coverage);
	number(w, "total_quantile_lo", p->graph_quantile_lo);
	number(w, "total_quantile_hi", p->graph_quantile_hi);
	if (p->small_n) {
		item(w, "small_n");
		buf_text(w->out, "true");
	}
	end(w, '}');
}

static void precision(
    struct writer *w, const struct calibration *cal, const struct precision_cost *p)
{
	struct buf name = {0};

	buf_str(&name, cal->classes->precision[p->precision]);
	buf_char(&name, '\0');
	begin(w, name.s, '{');
	buf_free(&name);
	peak(w, "peak_flops_per_s", p->peak_flops_per_s, p->peak_flops_source);
	peak(w, "peak_bandwidth_bytes_per_s", p->peak_bandwidth_bytes_per_s,
	    p->peak_bandwidth_source);
	optional_text(w, "efficiency_above_one", p->efficiency_above_one);
	interval(w, p);
	if (p->has_energy) {
		begin(w, "energy", '{');
		bounded(w, "flop_pj", &p->flop_energy_pj);
		bounded(w, "byte_pj", &p->byte_energy_pj);
		end(w, '}');
	}
	begin(w, "classes", '{');
	for (size_t i = 0; i < p->nclasses; i++)
		class_cost(w, cal, &p->classes[i]);
	end(w, '}');
	end(w, '}');
}

static void sources(struct writer *w, const struct calibration *cal)
{
	struct buf key = {0};

	begin(w, "sources", '{');
	for (size_t i = 0; i < cal->nsources; i++) {
		const struct source *s = &cal->sources[i];

		buf_clear(&key);
		buf_str(&key, s->key);
		buf_char(&key, '\0');
		begin_inline(w, key.s, '{');
		text(w, "title", s->title);
		optional_text(w, "url", s->url);
		optional_text(w, "licence", s->licence);
		optional_text(w, "date", s->date);
		end(w, '}');
	}
	end(w, '}');
	buf_free(&key);
}

static void identity(struct writer *w, const struct calibration *cal)
{
	word(w, "format", "estimate-calibration");
	word(w, "schema_version", SHAPE_VERSION);
	text(w, "device_id", cal->device_id);
	text(w, "family", cal->family);
	optional_text(w, "mode", cal->mode);
	optional_text(w, "variant", cal->variant);
	text(w, "name", cal->name);
	optional_text(w, "notes", cal->notes);
	word(w, "timed", timed_words[cal->timed]);
	if (cal->batch_max) {
		begin_inline(w, "batch", '{');
		number(w, "min", cal->batch_min);
		number(w, "max", cal->batch_max);
		end(w, '}');
	}
	optional_text(w, "date", cal->date);
	optional_text(w, "tool", cal->tool);
	if (cal->tdp_mw > 0)
		number(w, "tdp_mw", cal->tdp_mw);
}

void calibration_write(const struct calibration *cal, struct buf *out)
{
	struct writer w = {.out = out, .first = true};

	begin(&w, NULL, '{');
	identity(&w, cal);
	sources(&w, cal);
	provenance(&w, &cal->origin, NULL);
	if (cal->has_static_power)
		bounded(&w, "static_power_mw", &cal->static_power_mw);
	begin(&w, "precisions", '{');
	for (size_t i = 0; i < cal->nprecisions; i++)
		precision(&w, cal, &cal->precisions[i]);
	end(&w, '}');
	end(&w, '}');
	buf_char(out, '\n');
}
