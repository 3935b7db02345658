/* guard_report.c: verdicts and their rates in, text or JSON of
 * calib/schema/guard.schema.json out.  Must not compute. */
#include <math.h>

#include "cmd/guard.h"

static void percent(struct buf *out, double x)
{
	if (isnan(x))
		buf_printf(out, " %9s", "-");
	else
		buf_printf(out, " %9.2f", 100 * x);
}

static void row(struct buf *out, const char *name, const struct guard_score *s)
{
	buf_printf(out, "%-22s", name);
	percent(out, s->violation_rate);
	percent(out, s->violation_rate_unguarded);
	percent(out, s->false_accept);
	percent(out, s->false_reject);
	percent(out, s->n ? (double)s->measure / (double)s->n : (double)NAN);
	percent(out, s->accepted_feasible);
	percent(out, s->work_lost);
	buf_char(out, '\n');
}

static void head(struct buf *out)
{
	static const char *const names[] = {"violate", "unguarded", "f.accept",
	    "f.reject", "measure", "of fit.", "lost"};

	buf_printf(out, "%-22s", "budget (shares in %)");
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		buf_printf(out, " %9s", names[i]);
	buf_char(out, '\n');
}

static void block(struct buf *out, const struct guard *g, const struct guard_score *s,
    const struct guard_score *all)
{
	struct buf name = {0};

	head(out);
	for (size_t f = 0; f < g->nfractions; f++) {
		buf_clear(&name);
		buf_printf(&name, "%.4g of full knobs", g->fraction[f]);
		buf_char(&name, '\0');
		row(out, name.s, &s[f]);
	}
	row(out, "all", all);
	buf_free(&name);
}

void guard_text(struct buf *out, const struct guard *g)
{
	buf_printf(out, "%zu configurations, %s\n", g->d->n,
	    g->calibration ? "predicted by the calibration"
			   : "each predicted by models fitted without it");
	if (g->nlongest)
		buf_printf(out,
		    "%zu of them belong to a workload that was not measured at full "
		    "knobs: its longest counts\n",
		    g->nlongest);
	if (g->nominal > 0)
		buf_printf(out, "\nby the %.0f %% bound\n", 100 * g->nominal);
	else
		buf_text(out, "\nby bounds: none is declared, all is measured\n");
	block(out, g, g->bound, &g->bound_all);
	buf_printf(out, "\nby the margin %.4g\n", g->margin);
	block(out, g, g->plain, &g->plain_all);
	buf_printf(out,
	    "\nviolate: of the accepted; unguarded: if all were accepted; f.accept: "
	    "accepted\nviolating of all; f.reject: rejected of those that fit; of "
	    "fit.: "
	    "accepted of those\nthat fit; lost: their time that was not accepted\n");
	buf_printf(out,
	    "\nmargin for at most %.3g %% false accepts: %.4f (false rejects %.2f "
	    "%%)\n",
	    100 * g->wished, g->wished_margin, 100 * g->wished_all.false_reject);
	buf_printf(out, "\n%8s %11s %11s\n", "margin", "f.accept %", "f.reject %");
	for (size_t i = 0; i < g->ncurve; i += 5)
		buf_printf(out, "%8.2f %11.2f %11.2f\n", g->curve[i].margin,
		    100 * g->curve[i].score.false_accept,
		    100 * g->curve[i].score.false_reject);
}

/* --- JSON --- */

/* An undefined share is null. */
static void share(struct writer *w, const char *name, double x)
{
	writer_number(w, name, isnan(x) ? (double)INFINITY : stages_digits(x));
}

static void shares(struct writer *w, const struct guard_score *s)
{
	share(w, "violation_rate", s->violation_rate);
	share(w, "violation_rate_unguarded", s->violation_rate_unguarded);
	share(w, "false_accept", s->false_accept);
	share(w, "false_reject", s->false_reject);
	share(w, "measured", (double)s->measure / (double)s->n);
	share(w, "accepted_feasible", s->accepted_feasible);
	share(w, "work_lost", s->work_lost);
	writer_number(w, "accepted", (double)s->accepted);
	writer_number(w, "rejected", (double)s->rejected);
	writer_number(w, "feasible", (double)s->feasible);
	writer_number(w, "configurations", (double)s->n);
}

static void budgets(struct writer *w, const char *name, const struct guard *g,
    const struct guard_score *s)
{
	writer_begin(w, name, '[');
	for (size_t f = 0; f < g->nfractions; f++) {
		writer_begin_inline(w, NULL, '{');
		writer_number(w, "fraction", g->fraction[f]);
		shares(w, &s[f]);
		writer_end(w, '}');
	}
	writer_end(w, ']');
}

static void all_budgets(struct writer *w, const char *name, const struct guard_score *s)
{
	writer_begin_inline(w, name, '{');
	shares(w, s);
	writer_end(w, '}');
}

void guard_json(struct buf *out, const struct guard *g)
{
	struct writer w = {.out = out, .first = true};

	writer_begin(&w, NULL, '{');
	writer_word(&w, "schema_version", "1.0");
	writer_word(&w, "mode", g->by_margin ? "margin" : "bound");
	writer_number(&w, "margin", g->margin);
	writer_number(&w, "coverage", g->nominal);
	writer_number(&w, "configurations", (double)g->d->n);
	writer_number(&w, "without_full_knobs", (double)g->nlongest);
	budgets(&w, "budgets", g, g->by_margin ? g->plain : g->bound);
	all_budgets(&w, "all", g->by_margin ? &g->plain_all : &g->bound_all);
	/* The other mode beside it. */
	budgets(&w, g->by_margin ? "bound_budgets" : "margin_budgets", g,
	    g->by_margin ? g->bound : g->plain);
	all_budgets(&w, g->by_margin ? "bound_all" : "margin_all",
	    g->by_margin ? &g->bound_all : &g->plain_all);
	writer_begin_inline(&w, "wished", '{');
	writer_number(&w, "false_accept", g->wished);
	share(&w, "margin", g->wished_margin);
	share(&w, "false_reject", g->wished_all.false_reject);
	share(&w, "work_lost", g->wished_all.work_lost);
	writer_end(&w, '}');
	writer_begin(&w, "curve", '[');
	for (size_t i = 0; i < g->ncurve; i++) {
		writer_begin_inline(&w, NULL, '{');
		writer_number(&w, "margin", g->curve[i].margin);
		share(&w, "false_accept", g->curve[i].score.false_accept);
		share(&w, "false_reject", g->curve[i].score.false_reject);
		share(&w, "violation_rate", g->curve[i].score.violation_rate);
		share(&w, "work_lost", g->curve[i].score.work_lost);
		writer_end(&w, '}');
	}
	writer_end(&w, ']');
	writer_end(&w, '}');
	buf_char(out, '\n');
}
