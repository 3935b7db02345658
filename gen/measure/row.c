/* row.c: samples → a row.
 *
 * Comes in: a kernel and its samples.  Goes out: JSON.  mean, std, min and max are
 * of the samples that are no outliers; all samples stand in "estimate".
 * Must not know: files, back-ends. */
#include "measure/row.h"

#include <inttypes.h>
#include <math.h>

#include "base/num.h"
#include "fit/dist.h"
#include "input/json.h"

#define NS_PER_MS 1e6
#define DIGITS 9 /* no clock resolves more */

void row_name(struct buf *b, const struct kernel *k)
{
	buf_str(b, k->group);
	buf_char(b, ' ');
	kernel_label(b, k);
}

static void number(struct buf *b, const char *before, const char *name, double x)
{
	buf_printf(b, "%s\"%s\": ", before, name);
	num_print(b, num_round(x, DIGITS));
}

struct moments {
	double mean, sd, min, max;
	size_t n;
};

/* With the 95 % interval of the mean (Student). */
static void print_moments(struct buf *b, const struct moments *m)
{
	double n = (double)m->n;
	double half = m->n > 1 ? student_quantile(0.975, n - 1) * m->sd / sqrt(n) : 0;
	number(b, "{", "mean", m->mean);
	number(b, ", ", "std", m->sd);
	number(b, ", ", "min", m->min);
	number(b, ", ", "max", m->max);
	number(b, ", ", "ci_lower", m->mean - half);
	number(b, ", ", "ci_upper", m->mean + half);
	buf_printf(b, ", \"samples\": %zu}", m->n);
}

/* Of the mean time, with the relative spread of the times; not the mean of 1/t,
 * which one fast sample draws away from it. */
static struct moments efficiencies(
    const struct moments *ms, double flops, double peak_flops_per_s)
{
	double all = flops / peak_flops_per_s * 1e3; /* ms at an efficiency of 1 */
	double mean = all / ms->mean;
	if (!(peak_flops_per_s > 0))
		return (struct moments){.n = ms->n};
	return (struct moments){
	    mean, mean * ms->sd / ms->mean, all / ms->max, all / ms->min, ms->n};
}

static void print_series(struct buf *b, const char *name, const struct series *s)
{
	struct series_summary u;
	buf_printf(b, ", \"%s\": ", name);
	if (s->n == 0) {
		buf_text(b, "null");
		return;
	}
	series_summarise(s, &u);
	number(b, "{", "median_ns", u.median_ns);
	number(b, ", ", "median_lo_ns", u.median_lo_ns);
	number(b, ", ", "median_hi_ns", u.median_hi_ns);
	buf_text(b, ", \"samples_ns\": [");
	for (size_t i = 0; i < s->n; i++) {
		buf_text(b, i ? ", " : "");
		num_print(b, num_round(s->ns[i], 6));
	}
	buf_text(b, "], \"outliers\": [");
	for (size_t i = 0, n = 0; i < s->n; i++)
		if (u.outlier[i])
			buf_printf(b, "%s%zu", n++ ? ", " : "", i);
	buf_text(b, "], \"preempted\": [");
	for (size_t i = 0, n = 0; i < s->n; i++)
		if (s->preempted[i])
			buf_printf(b, "%s%zu", n++ ? ", " : "", i);
	buf_text(b, "]}");
}

static bool print_labels(
    struct buf *b, const struct row *row, const struct series_summary *u)
{
	const struct {
		const char *label;
		bool holds;
	} labels[] = {
	    {"noisy", !(u->relative_half_width <= row->target)},
	    /* There was nothing else to use. */
	    {"preempted", u->npreempted > 0 &&
			      u->nused > timing_main(row->timing)->n - u->npreempted},
	    {"drifted", fabs(row->drift) > ROW_DRIFT},
	    {"throttled", row->throttled},
	    {"clock-stepped", row->timing->clock_steps > 0},
	};
	size_t n = 0;
	buf_text(b, "\"labels\": [");
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (labels[i].holds)
			buf_printf(b, "%s\"%s\"", n++ ? ", " : "", labels[i].label);
	buf_char(b, ']');
	return n > 0;
}

static bool print_ours(
    struct buf *b, const struct row *row, const struct series_summary *u)
{
	struct timing *t = row->timing;
	buf_text(b, "\"estimate\": {");
	bool labelled = print_labels(b, row, u);
	buf_printf(b,
	    ", \"calls_per_sample\": %" PRIu32 ", \"warmup_samples\": %" PRIu32
	    ", \"copies_per_sample\": %" PRIu32 ", \"clock_steps\": %" PRIu32 ", ",
	    t->calls, t->warmups, t->ncopies, t->clock_steps);
	number(b, "", "sentinel_drift", row->drift);
	buf_printf(b, ", \"state\": \"%s\"", timing_state(t));
	print_series(b, "placed", &t->placed);
	print_series(b, "warm", &t->warm);
	print_series(b, "cold", &t->cold);
	if (t->backend->members)
		t->backend->members(b, t->copies[0]);
	if (row->energy) {
		buf_text(b, ", \"energy\": ");
		energy_json(b, row->energy, row->gauge);
	}
	buf_char(b, '}');
	return labelled;
}

bool row_json(struct buf *b, const struct row *row, struct record_sums *sums)
{
	const struct kernel *k = row->kernel;
	struct kernel_work w = kernel_work(k, element_bytes(row->element));
	struct series_summary u;
	struct buf label = {0}, pattern = {0};
	double flops = (double)w.flops;

	series_summarise(timing_main(row->timing), &u);
	kernel_label(&label, k);
	kernel_pattern(&pattern, k);
	struct moments ms = {u.mean_ns / NS_PER_MS, u.sd_ns / NS_PER_MS,
	    u.min_ns / NS_PER_MS, u.max_ns / NS_PER_MS, u.nkept};
	struct moments e = efficiencies(&ms, flops, row->peak_flops_per_s);
	buf_printf(
	    b, "{\"subgraph_id\": %" PRIu64 ", \"fusion_pattern\": ", row->index);
	json_quote(b, buf_view(&pattern));
	buf_printf(b,
	    ", \"operation_type\": \"%s\", \"flops\": %" PRIu64
	    ", \"total_bytes\": %" PRIu64,
	    w.operation_type, w.flops, w.bytes);
	number(b, ", ", "arithmetic_intensity", flops / (double)w.bytes);
	number(b, ", ", "theoretical_peak_flops", row->peak_flops_per_s);
	buf_text(b, ", \"measured_latency\": ");
	print_moments(b, &ms);
	number(b, ", ", "achieved_flops", flops / (u.mean_ns * 1e-9));
	buf_text(b, ", \"efficiency\": ");
	print_moments(b, &e);
	buf_text(b, ", \"node_names\": [");
	json_quote(b, buf_view(&label));
	buf_text(b, "], \"source_model\": ");
	json_quote(b, k->group);
	buf_text(b, ", ");
	bool labelled = print_ours(b, row, &u);
	buf_char(b, '}');
	sums->flops += w.flops;
	sums->bytes += w.bytes;
	sums->mean_ms += ms.mean;
	sums->variance_ms2 += ms.sd * ms.sd;
	buf_free(&label);
	buf_free(&pattern);
	return labelled;
}
