/* validation_report.c: a validation for people and for programs. */
#include <inttypes.h>
#include <math.h>

#include "base/num.h"
#include "base/text.h"
#include "cmd/validation.h"
#include "fit/dist.h"
#include "input/json.h"

static void set_name(
    struct buf *b, const struct validation *v, const struct validation_set *s)
{
	struct str precision = v->classes->precision[s->precision];
	text_safe(b, s->mode, TEXT_NO_LIMIT);
	buf_printf(b, "%s%.*s", s->mode.n ? " " : "", (int)precision.n, precision.s);
}

/* A name of a file; markdown or blanks up to `columns`. */
static void foreign(struct buf *b, struct str s, bool markdown, size_t columns)
{
	struct buf safe = {0};

	if (!markdown) {
		text_padded(b, s, columns);
		return;
	}
	text_safe(&safe, s, TEXT_NO_LIMIT);
	text_markdown(b, buf_view(&safe));
	buf_free(&safe);
}

static const char *flag_of(const struct held_total *t)
{
	return t->unsupported ? "outside support" : t->no_interval ? "no coverage" : "";
}

/* Without a sign where nothing is left of the number. */
static double percent_error(const struct held_total *t)
{
	double error = 100 * (t->predicted_ns / t->measured_ns - 1);
	return fabs(error) < 0.05 ? 0 : error;
}

static void bound(struct buf *b, double ns, bool markdown, bool declared)
{
	if (declared)
		buf_printf(b, markdown ? " %.3f |" : " %12.3f", ns * 1e-6);
	else
		buf_printf(b, markdown ? " %s |" : " %12s", "-");
}

static void text_rows(struct buf *b, const struct validation *v,
    const struct validation_set *s, bool markdown)
{
	struct buf name = {0};

	buf_char(b, '\n');
	if (markdown)
		buf_text(b, "### ");
	set_name(&name, v, s);
	foreign(b, buf_view(&name), markdown, 0);
	buf_text(b, markdown ? "\n\n| network | batch | measured ms | predicted ms | "
			       "error % | low ms | high "
			       "ms | |\n|---|--:|--:|--:|--:|--:|--:|---|\n"
			     : "\n  network                  batch  measured ms "
			       "predicted ms  error %       "
			       "low ms      high ms\n");
	for (size_t i = 0; i < s->held->ntotals; i++) {
		const struct held_total *t = &s->held->totals[i];
		bool missed = !t->no_interval &&
			      (t->measured_ns < t->lo_ns || t->measured_ns > t->hi_ns);
		buf_text(b, markdown ? "| " : "  ");
		foreign(b, t->network, markdown, 24);
		buf_printf(b,
		    markdown ? " | %" PRIu32 " | %.3f | %.3f | %+.1f |"
			     : " %5" PRIu32 " %12.3f %12.3f %+8.1f",
		    t->batch, t->measured_ns * 1e-6, t->predicted_ns * 1e-6,
		    percent_error(t));
		bound(b, t->lo_ns, markdown, !t->no_interval);
		bound(b, t->hi_ns, markdown, !t->no_interval);
		buf_printf(b, markdown ? " %s%s |\n" : "  %s%s\n",
		    !missed       ? ""
		    : *flag_of(t) ? "missed, "
				  : "missed",
		    flag_of(t));
	}
	buf_free(&name);
}

/* Wilson interval of a share (level 95 %). */
static void binomial(size_t k, size_t n, double *lo, double *hi)
{
	double z = normal_quantile(0.975), dn = (double)n, p = (double)k / dn;
	double middle = (p + z * z / (2 * dn)) / (1 + z * z / dn);
	double half =
	    z / (1 + z * z / dn) * sqrt(p * (1 - p) / dn + z * z / (4 * dn * dn));
	*lo = fmax(0, middle - half);
	*hi = fmin(1, middle + half);
}

static void print_summary_row(struct buf *b, const struct held_out *h)
{
	double bias = fabs(h->bias) < 5e-4 ? 0 : 100 * h->bias;
	buf_printf(b, "%6zu %8.1f %8.1f %8.1f %+8.1f", h->ntotals, 100 * h->mape,
	    100 * h->median_ape, 100 * h->worst_ape, bias);
	if (isnan(h->coverage))
		buf_printf(b, " %9s %8s", "-", "-");
	else
		buf_printf(b, " %9.1f %8.2f", 100 * h->coverage, h->median_width);
	buf_printf(b, " %9.1f", 100 * h->unsupported_share);
	if (h->nops)
		buf_printf(
		    b, " %9.1f", 100 * (double)h->nops_covered / (double)h->nops);
	else
		buf_printf(b, " %9s", "-");
	if (isnan(h->op_median_width))
		buf_printf(b, " %8s\n", "-");
	else
		buf_printf(b, " %8.2f\n", h->op_median_width);
}

void validation_text(struct buf *b, const struct validation *v, bool markdown)
{
	double lo, hi;
	for (size_t i = 0; i < v->nsets; i++)
		text_rows(b, v, &v->sets[i], markdown);
	buf_text(b, markdown ? "\n```\n" : "\n");
	buf_printf(b, "  %-16s %6s %8s %8s %8s %8s %9s %8s %9s %9s %8s\n", "", "totals",
	    "mean %", "median %", "worst %", "bias %", "covered %", "width ×",
	    "outside %", "ops cov %", "width ×");
	for (size_t i = 0; i < v->nsets; i++) {
		struct buf name = {0};
		set_name(&name, v, &v->sets[i]);
		buf_printf(b, "  %-16.*s ", (int)name.n, name.s);
		print_summary_row(b, v->sets[i].held);
		buf_free(&name);
	}
	buf_printf(b,
	    "\n  all: %zu totals, error %.1f %% mean, %.1f %% median, %.1f %% worst; "
	    "%.0f %% outside the support\n",
	    v->ntotals, 100 * v->mape, 100 * v->median_ape, 100 * v->worst_ape,
	    v->ntotals ? 100 * (double)v->nunsupported / (double)v->ntotals : 0);
	if (v->nwith_interval) {
		binomial(v->ncovered, v->nwith_interval, &lo, &hi);
		buf_printf(b,
		    "  nominal %.0f %% interval covers %.1f %% of totals (binomial 95 "
		    "%%: "
		    "%.1f to %.1f), median width ×/÷ %.2f\n",
		    100 * v->nominal, 100 * v->coverage, 100 * lo, 100 * hi,
		    v->median_width);
	}
	if (v->nops) {
		binomial(v->nops_covered, v->nops, &lo, &hi);
		buf_printf(b, "  and %.1f %% of %zu operations (%.1f to %.1f)",
		    100 * v->op_coverage, v->nops, 100 * lo, 100 * hi);
		if (!isnan(v->op_median_width))
			buf_printf(b, ", median width ×/÷ %.2f", v->op_median_width);
		buf_char(b, '\n');
	}
	if (markdown)
		buf_text(b, "```\n");
}

static void group_json(struct buf *b, const struct validation *v,
    const struct validation_set *s, const struct held_total *t)
{
	buf_text(b, "{\"network\": ");
	json_quote(b, t->network);
	buf_printf(b, ", \"batch\": %" PRIu32 ", \"precision\": ", t->batch);
	json_quote(b, v->classes->precision[s->precision]);
	buf_text(b, ", \"mode\": ");
	json_quote(b, s->mode);
	buf_text(b, ", ");
	json_number(b, "measured_ns", t->measured_ns);
	buf_text(b, ", ");
	json_number(b, "predicted_ns", t->predicted_ns);
	buf_text(b, ", ");
	json_number(b, "lo_ns", t->no_interval ? (double)NAN : t->lo_ns);
	buf_text(b, ", ");
	json_number(b, "hi_ns", t->no_interval ? (double)NAN : t->hi_ns);
	buf_text(b, ", \"flags\": [");
	const char *comma = "";
	if (t->unsupported) {
		buf_text(b, "\"unsupported\"");
		comma = ", ";
	}
	if (t->small_n) {
		buf_printf(b, "%s\"small_n\"", comma);
		comma = ", ";
	}
	if (t->no_interval)
		buf_printf(b, "%s\"no_coverage\"", comma);
	buf_text(b, "]}");
}

static void set_json(
    struct buf *b, const struct validation *v, const struct validation_set *s)
{
	const struct held_out *h = s->held;
	buf_text(b, "{\"mode\": ");
	json_quote(b, s->mode);
	buf_text(b, ", \"precision\": ");
	json_quote(b, v->classes->precision[s->precision]);
	buf_printf(b, ", \"totals\": %zu, ", h->ntotals);
	json_number(b, "mape", h->mape);
	buf_text(b, ", ");
	json_number(b, "median_ape", h->median_ape);
	buf_text(b, ", ");
	json_number(b, "worst_ape", h->worst_ape);
	buf_text(b, ", ");
	json_number(b, "coverage", h->coverage);
	buf_text(b, ", ");
	json_number(b, "median_width", h->median_width);
	buf_text(b, ", ");
	json_number(b, "unsupported_share", h->unsupported_share);
	buf_printf(b, ", \"operations\": %zu, ", h->nops);
	json_number(b, "operations_coverage",
	    h->nops ? (double)h->nops_covered / (double)h->nops : (double)NAN);
	buf_text(b, ", ");
	json_number(b, "operations_median_width", h->op_median_width);
	buf_char(b, '}');
}

void validation_json(struct buf *b, const struct validation *v)
{
	bool first = true;
	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n  \"groups\": [");
	for (size_t i = 0; i < v->nsets; i++) {
		for (size_t k = 0; k < v->sets[i].held->ntotals; k++) {
			buf_text(b, first ? "\n    " : ",\n    ");
			first = false;
			group_json(b, v, &v->sets[i], &v->sets[i].held->totals[k]);
		}
	}
	buf_text(b, "\n  ],\n  \"sets\": [");
	for (size_t i = 0; i < v->nsets; i++) {
		buf_text(b, i ? ",\n    " : "\n    ");
		set_json(b, v, &v->sets[i]);
	}
	buf_text(b, "\n  ],\n  ");
	json_number(b, "mape", v->mape);
	buf_text(b, ", ");
	json_number(b, "median_ape", v->median_ape);
	buf_text(b, ", ");
	json_number(b, "worst_ape", v->worst_ape);
	buf_text(b, ",\n  ");
	json_number(b, "coverage", v->coverage);
	buf_text(b, ", ");
	json_number(b, "nominal", v->nominal);
	buf_text(b, ", ");
	json_number(b, "median_width", v->median_width);
	buf_printf(b, ",\n  \"operations\": %zu, ", v->nops);
	json_number(b, "operations_coverage", v->op_coverage);
	buf_text(b, ", ");
	json_number(b, "operations_median_width", v->op_median_width);
	buf_text(b, "\n}\n");
}
