/* write.c: a calibration in, its JSON in the one layout that every writer uses
 * out: two spaces a level, small objects on one line, inherited provenance left
 * out, numbers shortest round-trip.  Writes what bind reads, judges nothing. */
#include "model/bind.h"
#include "model/calibration.h"
#include "model/writer.h"

static void segment(struct writer *w, const struct segment *s,
    const struct class_cost *cost, bool flops)
{
	writer_begin_inline(w, NULL, '{');
	writer_number(w, flops ? "from_flops" : "from_bytes", s->from);
	writer_number(w, flops ? "to_flops" : "to_bytes", s->to);
	writer_number(w, "start", s->start);
	writer_number(w, "end", s->end);
	writer_optional_text(w, "acknowledges", s->acknowledges);
	writer_provenance(w, &s->origin, &cost->origin);
	writer_uncertainty(w, &s->uncertainty);
	writer_end(w, '}');
}

static void curve(
    struct writer *w, const struct class_cost *cost, const struct curve *c, bool flops)
{
	if (!c->present)
		return;
	writer_begin(w, flops ? "compute" : "memory", '{');
	writer_word(w, "quantity", quantity_words[c->quantity]);
	writer_word(w, "below", policy_words[c->low]);
	writer_word(w, "above", policy_words[c->high]);
	writer_begin(w, "segments", '[');
	for (size_t i = 0; i < c->nsegments; i++)
		segment(w, &c->segments[i], cost, flops);
	writer_end(w, ']');
	writer_end(w, '}');
}

static void launch(struct writer *w, const struct class_cost *cost)
{
	writer_begin(w, "launch", '[');
	for (size_t i = 0; i < cost->nlaunch; i++) {
		const struct launch_step *step = &cost->launch[i];

		writer_begin_inline(w, NULL, '{');
		writer_number(w, "from_flops", step->from_flops);
		writer_number(w, "launch_ns", step->launch_ns);
		writer_provenance(w, &step->origin, &cost->origin);
		writer_end(w, '}');
	}
	writer_end(w, ']');
}

static void byte_range(struct writer *w, const char *name, double lo, double hi)
{
	if (lo > hi) {
		writer_item(w, name);
		buf_text(w->out, "null");
		return;
	}
	writer_begin_inline(w, name, '[');
	writer_number(w, NULL, lo);
	writer_number(w, NULL, hi);
	writer_end(w, ']');
}

static void support(struct writer *w, const struct support *s)
{
	if (!s->present)
		return;
	writer_begin(w, "support", '{');
	byte_range(
	    w, "zero_flops_bytes", s->zero_flops_bytes_lo, s->zero_flops_bytes_hi);
	writer_number(w, "first_octave", s->first_octave);
	writer_begin_inline(w, "bytes", '[');
	for (size_t i = 0; i < s->noctaves; i++)
		byte_range(w, NULL, s->octaves[i].bytes_lo, s->octaves[i].bytes_hi);
	writer_end(w, ']');
	writer_end(w, '}');
}

static void class_cost(
    struct writer *w, const struct calibration *cal, const struct class_cost *cost)
{
	struct buf name = {0};

	buf_str(&name, cal->classes->info[cost->class_id].name);
	buf_char(&name, '\0');
	writer_begin(w, name.s, '{');
	buf_free(&name);
	writer_provenance(w, &cost->origin, &cal->origin);
	writer_uncertainty(w, &cost->uncertainty);
	writer_word(w, "combine", combine_words[cost->combine]);
	launch(w, cost);
	curve(w, cost, &cost->compute, true);
	curve(w, cost, &cost->memory, false);
	support(w, &cost->support);
	if (cost->outside_parent)
		writer_word(w, "outside_support", outside_words[1]);
	writer_end(w, '}');
}

static void peak(struct writer *w, const char *name, double value, struct str source)
{
	if (!(value > 0)) {
		writer_item(w, name);
		buf_text(w->out, "null");
		return;
	}
	writer_begin_inline(w, name, '{');
	writer_number(w, "value", value);
	writer_text(w, "source", source);
	writer_end(w, '}');
}

static void interval(struct writer *w, const struct precision_cost *p)
{
	writer_begin_inline(w, "interval", '{');
	writer_word(w, "operation", interval_words[p->op_interval]);
	writer_word(w, "total", interval_words[p->graph_interval]);
	if (p->coverage > 0)
		writer_number(w, "coverage", p->coverage);
	writer_number(w, "total_quantile_lo", p->graph_quantile_lo);
	writer_number(w, "total_quantile_hi", p->graph_quantile_hi);
	if (p->small_n) {
		writer_item(w, "small_n");
		buf_text(w->out, "true");
	}
	writer_end(w, '}');
}

static void precision(
    struct writer *w, const struct calibration *cal, const struct precision_cost *p)
{
	struct buf name = {0};

	buf_str(&name, cal->classes->precision[p->precision]);
	buf_char(&name, '\0');
	writer_begin(w, name.s, '{');
	buf_free(&name);
	peak(w, "peak_flops_per_s", p->peak_flops_per_s, p->peak_flops_source);
	peak(w, "peak_bandwidth_bytes_per_s", p->peak_bandwidth_bytes_per_s,
	    p->peak_bandwidth_source);
	writer_optional_text(w, "efficiency_above_one", p->efficiency_above_one);
	if (p->nclasses)
		interval(w, p);
	write_energy(w, p);
	if (p->nclasses) {
		writer_begin(w, "classes", '{');
		for (size_t i = 0; i < p->nclasses; i++)
			class_cost(w, cal, &p->classes[i]);
		writer_end(w, '}');
	}
	writer_end(w, '}');
}

static void sources(struct writer *w, const struct calibration *cal)
{
	struct buf key = {0};

	writer_begin(w, "sources", '{');
	for (size_t i = 0; i < cal->nsources; i++) {
		const struct source *s = &cal->sources[i];

		buf_clear(&key);
		buf_str(&key, s->key);
		buf_char(&key, '\0');
		writer_begin_inline(w, key.s, '{');
		writer_text(w, "title", s->title);
		writer_optional_text(w, "url", s->url);
		writer_optional_text(w, "licence", s->licence);
		writer_optional_text(w, "date", s->date);
		writer_end(w, '}');
	}
	writer_end(w, '}');
	buf_free(&key);
}

static void identity(struct writer *w, const struct calibration *cal)
{
	writer_word(w, "format", "estimate-calibration");
	writer_word(w, "schema_version", SHAPE_VERSION);
	writer_text(w, "device_id", cal->device_id);
	writer_text(w, "family", cal->family);
	writer_optional_text(w, "mode", cal->mode);
	writer_optional_text(w, "variant", cal->variant);
	writer_text(w, "name", cal->name);
	writer_optional_text(w, "notes", cal->notes);
	writer_word(w, "timed", timed_words[cal->timed]);
	if (cal->batch_max) {
		writer_begin_inline(w, "batch", '{');
		writer_number(w, "min", cal->batch_min);
		writer_number(w, "max", cal->batch_max);
		writer_end(w, '}');
	}
	writer_optional_text(w, "date", cal->date);
	writer_optional_text(w, "tool", cal->tool);
	if (cal->tdp_mw > 0)
		writer_number(w, "tdp_mw", cal->tdp_mw);
}

void calibration_write(const struct calibration *cal, struct buf *out)
{
	struct writer w = {.out = out, .first = true};

	writer_begin(&w, NULL, '{');
	identity(&w, cal);
	sources(&w, cal);
	writer_provenance(&w, &cal->origin, NULL);
	if (cal->has_static_power)
		write_bounded(&w, "static_power_mw", &cal->static_power_mw, 1);
	write_physics(&w, cal);
	if (cal->nprecisions) {
		writer_begin(&w, "precisions", '{');
		for (size_t i = 0; i < cal->nprecisions; i++)
			precision(&w, cal, &cal->precisions[i]);
		writer_end(&w, '}');
	}
	if (cal->stages)
		write_stages(&w, cal, cal->stages);
	writer_end(&w, '}');
	buf_char(out, '\n');
}
