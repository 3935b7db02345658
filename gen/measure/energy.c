/* energy.c: batches of calls under a meter → energy of one call.
 *
 * Comes in: a prepared kernel and a gauge.  Goes out: the mean over batches, with its
 * interval, and what the machine draws when it waits, which is not in that mean.
 * Must not know: files, plans, which meter it is. */
#include "measure/energy.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/num.h"
#include "fit/dist.h"
#include "input/json.h"
#include "measure/clock.h"

#define BATCH_LEAST_S 0.05
#define BATCH_MOST_S (ENERGY_UPDATES * GAUGE_UPDATE_MOST_S)
#define IDLE_LEAST_S 0.2
/* Threads of libraries spin for a while before they sleep. */
#define SETTLE_S 0.1
#define CALLS_MOST 1e12
#define DIGITS 6
#define ROUNDING 1e-9 /* of sums: what is less is nothing */

/* --- which meter ----------------------------------------------------------------- */

bool energy_open(struct gauge *g, const char *name, unsigned sees,
    const struct meter_place *place, struct buf *why)
{
	for (size_t i = 0; i < nmeters; i++) {
		const struct meter *m = meters[i];
		if (name ? strcmp(name, m->name) != 0 : !(m->sees & sees))
			continue;
		const char *wrong = gauge_open(g, m, place);
		if (!wrong)
			return true;
		buf_printf(why, "%s%s: %s", why->n ? "; " : "", m->name, wrong);
	}
	return false;
}

/* --- idle ------------------------------------------------------------------------ */

static double shortest_s(const struct gauge *g)
{
	return fmax(BATCH_LEAST_S, ENERGY_UPDATES * g->info.update_s);
}

size_t energy_batches(const struct gauge *g)
{
	return shortest_s(g) > 0.5 ? ENERGY_LEAST : ENERGY_MOST;
}

bool energy_idle(struct gauge *g, struct energy_idle *out)
{
	struct gauge_reading r;

	*out = (struct energy_idle){0};
	clock_wait(SETTLE_S);
	gauge_begin(g);
	clock_wait(fmax(IDLE_LEAST_S, shortest_s(g)));
	if (!gauge_end(g, &r))
		return false;
	out->mw = r.total_uj / r.s * 1e-3;
	for (size_t i = 0; i < g->info.nchannels; i++)
		out->part_mw[i] = r.part_uj[i] / r.s * 1e-3;
	return true;
}

/* --- batches --------------------------------------------------------------------- */

static bool run_batch(struct energy_row *row, struct gauge *g, const struct timing *t,
    struct energy_sample *out)
{
	struct gauge_reading r;

	gauge_begin(g);
	timing_run(t, row->calls);
	if (!gauge_end(g, &r)) {
		row->refused = "the meter fell silent";
		return false;
	}
	out->s = r.s;
	out->uj = r.total_uj;
	memcpy(out->part_uj, r.part_uj, sizeof r.part_uj);
	return true;
}

/* Longer batches, until one holds enough steps of a counter: the first sample. */
static void lengthen(struct energy_row *row, struct gauge *g, const struct timing *t)
{
	struct energy_sample trial;
	double want_s = shortest_s(g);

	if (!run_batch(row, g, t, &trial))
		return;
	for (;;) {
		bool short_s = trial.s < 0.9 * want_s;
		bool coarse =
		    g->info.counter && trial.uj < ENERGY_STEPS * g->info.resolution;
		if (!short_s && !coarse) {
			row->sample[row->n++] = trial;
			return;
		}
		if (!short_s && trial.s > BATCH_MOST_S / 2) {
			row->refused = "too short or too frugal for the meter: a batch "
				       "of seconds holds too few of its steps";
			return;
		}
		double factor = short_s ? fmin(1.05 * want_s / trial.s, 1e3) : 2;
		row->calls = (uint64_t)fmin(
		    ceil((double)row->calls * fmax(factor, 1.05)), CALLS_MOST);
		if (!run_batch(row, g, t, &trial))
			return;
	}
}

void energy_begin(
    struct energy_row *row, struct gauge *g, const struct timing *t, double call_ns)
{
	double want_s = shortest_s(g);

	row->n = 0;
	row->refused = NULL;
	row->calls = (uint64_t)fmin(ceil(want_s * 1e9 / fmax(call_ns, 1)), CALLS_MOST);
	lengthen(row, g, t);
}

void energy_batch(struct energy_row *row, struct gauge *g, const struct timing *t)
{
	if (!row->refused && row->n < ENERGY_MOST &&
	    run_batch(row, g, t, &row->sample[row->n]))
		row->n++;
}

/* --- the figure ------------------------------------------------------------------ */

static void add_means(
    const struct energy_row *row, size_t nchannels, struct energy_figure *f)
{
	double n = (double)row->n, calls = (double)row->calls;
	for (size_t i = 0; i < row->n; i++) {
		const struct energy_sample *s = &row->sample[i];
		f->batch_s += s->s / n;
		f->power_mw += s->uj / s->s * 1e-3 / n;
		f->gross_pj += s->uj * 1e6 / calls / n;
		for (size_t c = 0; c < nchannels; c++) {
			double idle_mw =
			    (row->before.part_mw[c] + row->after.part_mw[c]) / 2;
			f->part_pj[c] +=
			    (s->part_uj[c] - idle_mw * s->s * 1e3) * 1e6 / calls / n;
		}
	}
}

bool energy_summarise(
    struct energy_row *row, const struct gauge *g, struct energy_figure *f)
{
	double n = (double)row->n, calls = (double)row->calls, squares = 0;

	*f = (struct energy_figure){0};
	f->idle_mw = (row->before.mw + row->after.mw) / 2;
	if (!row->refused && row->n < 2)
		row->refused = "fewer than two batches";
	if (row->refused)
		return false;
	add_means(row, g->info.nchannels, f);
	/* mW × s = mJ; per call in pJ. */
	double idle_pj = f->idle_mw * f->batch_s * 1e9 / calls;
	f->pj = f->gross_pj - idle_pj;
	for (size_t i = 0; i < row->n; i++) {
		const struct energy_sample *s = &row->sample[i];
		double pj = (s->uj * 1e6 - f->idle_mw * s->s * 1e9) / calls;
		squares += (pj - f->pj) * (pj - f->pj);
	}
	f->sd_pj = sqrt(squares / (n - 1));
	/* Student, and what no number of batches shows: what idle power moved by, and
	 * half a step of a sensor. */
	double hidden_mw = fabs(row->after.mw - row->before.mw) / 2;
	if (!g->info.counter && isfinite(g->info.resolution))
		hidden_mw += g->info.resolution / 2;
	double half = student_quantile(0.975, n - 1) * f->sd_pj / sqrt(n) +
		      hidden_mw * f->batch_s * 1e9 / calls;
	f->lo_pj = f->pj - half;
	f->hi_pj = f->pj + half;
	if (!(f->lo_pj > ROUNDING * f->gross_pj)) {
		row->refused = "not told from idle power: its interval holds zero";
		return false;
	}
	return true;
}

/* --- JSON ------------------------------------------------------------------------ */

static void number(struct buf *b, const char *before, const char *name, double x)
{
	buf_printf(b, "%s\"%s\": ", before, name);
	if (isfinite(x))
		num_print(b, num_round(x, DIGITS));
	else
		buf_text(b, "null");
}

static void print_idle(
    struct buf *b, const struct energy_row *row, const struct energy_figure *f)
{
	number(b, ", ", "idle_mw", f->idle_mw);
	number(b, ", ", "idle_before_mw", row->before.mw);
	number(b, ", ", "idle_after_mw", row->after.mw);
}

void energy_json(struct buf *b, struct energy_row *row, const struct gauge *g)
{
	struct energy_figure f;
	bool good = energy_summarise(row, g, &f);

	buf_printf(b, "{\"meter\": \"%s\", ", g->meter->name);
	if (!good) {
		buf_text(b, "\"refused\": ");
		json_quote(b, str_of(row->refused));
		print_idle(b, row, &f);
		buf_char(b, '}');
		return;
	}
	number(b, "", "energy_pj", f.pj);
	number(b, ", ", "std_pj", f.sd_pj);
	number(b, ", ", "ci_lower_pj", f.lo_pj);
	number(b, ", ", "ci_upper_pj", f.hi_pj);
	number(b, ", ", "gross_pj", f.gross_pj);
	buf_printf(b, ", \"samples\": %zu, \"calls\": %" PRIu64, row->n, row->calls);
	number(b, ", ", "batch_s", f.batch_s);
	number(b, ", ", "updates", floor(f.batch_s / g->info.update_s));
	number(b, ", ", "power_mw", f.power_mw);
	print_idle(b, row, &f);
	buf_text(b, ", \"parts_pj\": {");
	for (size_t i = 0; i < g->info.nchannels; i++) {
		buf_text(b, i ? ", " : "");
		json_quote(b, str_of(g->info.channel[i].name));
		buf_text(b, ": ");
		num_print(b, num_round(f.part_pj[i], DIGITS));
	}
	buf_text(b, "}}");
}

void energy_meter_json(struct buf *b, const struct gauge *g)
{
	const struct meter_info *m = &g->info;

	buf_printf(b, "{\"name\": \"%s\", \"what\": ", g->meter->name);
	json_quote(b, str_of(m->what));
	number(b, ", ", "update_s", m->update_s);
	number(b, ", ", "sampling_s", m->counter ? (double)NAN : g->sampling_s);
	number(b, ", ", m->counter ? "resolution_uj" : "resolution_mw", m->resolution);
	buf_text(b, ", \"channels\": [");
	for (size_t i = 0; i < m->nchannels; i++) {
		buf_printf(b, "%s{\"name\": ", i ? ", " : "");
		json_quote(b, str_of(m->channel[i].name));
		buf_printf(
		    b, ", \"counted\": %s}", m->channel[i].counted ? "true" : "false");
	}
	buf_text(b, "]}");
}
