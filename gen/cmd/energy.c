/* energy.c: --form energy of calgen fit and calgen validate.
 *
 * In: arguments.  Out: a calibration with energies, or a report of errors.  Must not
 * know how it is fitted. */
#include "cmd/choice.h"
#include "cmd/energy.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/num.h"
#include "base/out.h"
#include "base/text.h"
#include "cmd/publish.h"
#include "fit/energy_author.h"
#include "fit/energy_read.h"
#include "input/diag.h"
#include "model/calibration.h"

/* Families by five bound a quantile better than networks of few families do. */
#define FAMILIES_ENOUGH 5
#define GROUPS_LEAST 2

static struct energy_rows *read_rows(
    struct args *args, const struct classes *c, char *const *words, size_t nwords)
{
	return energy_read(args->arena, c, words, nwords, args_str(args, "mode"),
	    choice_precision(args, c));
}

/* --- figures
 * ----------------------------------------------------------------------------- */

/* One coefficient in the unit of its name. */
static void coefficient(struct buf *b, const char *name, double value,
    struct energy_interval i, double unit, const char *unit_name)
{
	buf_printf(b, "  %-24s %10.4g %s  (%.4g to %.4g)\n", name, value * unit,
	    unit_name, i.lo * unit, i.hi * unit);
}

static void print_coefficients(
    struct buf *b, const struct classes *c, const struct energy_fit *f)
{
	struct buf name = {0};
	const struct energy_model *m = &f->model;
	buf_text(b, "  constants (5th to 95th percentile over groups drawn again)\n");
	coefficient(b, "static power", m->static_w, f->static_w, 1, "W      ");
	coefficient(b, "byte", m->byte_j, f->byte_j, 1e12, "pJ     ");
	for (size_t p = 0; p < c->nprecisions; p++) {
		if (!m->seen[p])
			continue;
		buf_clear(&name);
		buf_printf(
		    &name, "FLOP in %.*s", (int)c->precision[p].n, c->precision[p].s);
		coefficient(b, name.s, m->flop_j[p], f->flop_j[p], 1e12, "pJ     ");
	}
	if (isinf(m->pull))
		buf_text(b, "  one energy per FLOP in all precisions\n");
	else
		buf_printf(
		    b, "  pull of the precisions to each other: %.4g\n", m->pull);
	buf_free(&name);
}

static void print_baseline(struct buf *b, const struct energy_held *h)
{
	double share = h->mape / h->baseline_mape;
	buf_printf(b,
	    "  constant power (mean of the other groups x latency): %.1f %% mean",
	    100 * h->baseline_mape);
	if (h->baseline_mape > 1e-9) /* of exact rows nothing but rounding is left */
		buf_printf(b, "; the fit is %.0f %% %s", 100 * fabs(1 - share),
		    share > 1 ? "higher" : "lower");
	buf_char(b, '\n');
}

static void print_held(
    struct buf *b, const struct energy_rows *rows, const struct energy_held *h)
{
	buf_printf(b, "  error: %.1f %% mean, %.1f %% median, %.1f %% worst\n",
	    100 * h->mape, 100 * h->median_ape, 100 * h->worst_ape);
	if (h->has_baseline)
		print_baseline(b, h);
	if (h->nwith_interval)
		buf_printf(b,
		    "  bounds: %zu of %zu inside, %.1f %% (nominal %.0f %%), median "
		    "width "
		    "x/÷ %.2f\n",
		    h->ncovered, h->nwith_interval, 100 * h->coverage, 100 * h->nominal,
		    h->median_width);
	else
		buf_printf(
		    b, "  bounds: none, %zu %s are too few\n", rows->ngroups, rows->by);
}

/* --- fit
 * ---------------------------------------------------------------------------------- */

static void print_fit(const struct classes *c, const struct energy_rows *rows,
    const struct energy_fit *f, const struct energy_held *h)
{
	struct buf b = {0};
	buf_printf(
	    &b, "%zu rows with energy in %zu %s", rows->n, rows->ngroups, rows->by);
	if (rows->nwithout)
		buf_printf(&b, " (%zu without energy passed over)", rows->nwithout);
	buf_char(&b, '\n');
	print_coefficients(&b, c, f);
	buf_text(&b, "  each group left out of everything that is chosen:\n");
	print_held(&b, rows, h);
	fwrite(b.s, 1, b.n, stderr);
	buf_free(&b);
}

/* A constant that the rows leave open would be made up, and one group bounds nothing.
 */
static bool are_enough(
    const struct classes *c, const struct energy_rows *rows, const char *path)
{
	struct energy_need need = energy_need_of(rows);
	if (rows->ngroups < GROUPS_LEAST) {
		diag_file(DIAG_FIT_ENERGY, path,
		    "the rows are of one group (%.*s) and nothing bounds their "
		    "constants; give %d %s or more",
		    (int)rows->groups[0].n, rows->groups[0].s, GROUPS_LEAST, rows->by);
	} else if (rows->n <= need.nconstants) {
		diag_file(DIAG_FIT_ENERGY, path,
		    "%zu rows for %zu constants (static power, a byte, a FLOP in each "
		    "precision); give %zu or more",
		    rows->n, need.nconstants, need.nconstants + 1);
	} else if (need.open && need.precision < 0) {
		diag_file(DIAG_FIT_ENERGY, path,
		    "the rows leave open what a byte takes: bytes are 0, or the same "
		    "multiple of latency, in all; give rows of other networks or "
		    "batches");
	} else if (need.open) {
		struct str name = c->precision[need.precision];
		diag_file(DIAG_FIT_ENERGY, path,
		    "the rows leave open what a FLOP in %.*s takes: FLOPs are 0, or "
		    "follow from latency and bytes, in all; give rows of other "
		    "networks or batches",
		    (int)name.n, name.s);
	} else {
		return true;
	}
	return false;
}

int energy_fit_command(struct args *args, const char *output, struct str device_id)
{
	struct classes *c = classes_builtin(args->arena);
	const char *like = args_text(args, "like", NULL);
	struct energy_authoring how = {.device_id = device_id,
	    .name = args_str(args, "name"),
	    .title = args_str(args, "title"),
	    .url = args_str(args, "url"),
	    .licence = args_str(args, "licence"),
	    .date = args_str(args, "date")};
	how.like = like ? calibration_load(args->arena, c, like) : NULL;
	if (like && !how.like)
		return EXIT_INPUT;
	struct energy_rows *rows = read_rows(args, c, args->words, args->nwords);
	if (!rows)
		return cmd_status();
	energy_group(args->arena, rows, ENERGY_BY_FAMILY);
	if (rows->ngroups < FAMILIES_ENOUGH)
		energy_group(args->arena, rows, ENERGY_BY_NETWORK);
	if (!are_enough(c, rows, args->words[0]))
		return cmd_status();
	struct energy_fit f;
	energy_fit(&f, rows, NULL, true);
	const struct calibration *cal =
	    energy_author(args->arena, c, rows, &f, &how, args->words[0]);
	if (!cal)
		return cmd_status();
	if (!args->quiet)
		print_fit(c, rows, &f, energy_leave_out(args->arena, rows));
	return publish_calibration(args, c, cal, output) ? EXIT_GOOD : EXIT_INPUT;
}

/* --- validate
 * ------------------------------------------------------------------------------ */

static void number(struct buf *b, const char *name, double x)
{
	buf_text(b, ", ");
	json_number(b, name, x);
}

struct group_figures {
	double n, mape, baseline_mape, covered, with_interval;
};

static struct group_figures figures_of(
    const struct energy_rows *rows, const struct energy_held *h, size_t group)
{
	struct group_figures g = {0};
	for (size_t i = 0; i < rows->n; i++) {
		const struct energy_row *r = &rows->rows[i];
		if (r->group != group)
			continue;
		g.n++;
		g.mape += fabs(h->predicted_j[i] / r->energy_j - 1);
		g.baseline_mape += fabs(h->baseline_j[i] / r->energy_j - 1);
		if (h->lo_j[i] > h->hi_j[i])
			continue;
		g.with_interval++;
		g.covered += energy_inside(h, i, r->energy_j);
	}
	g.mape /= g.n;
	g.baseline_mape /= g.n;
	return g;
}

static void json_row(struct buf *b, const struct classes *c,
    const struct energy_rows *rows, const struct energy_held *h, size_t i)
{
	const struct energy_row *r = &rows->rows[i];
	bool bounds = h->lo_j[i] <= h->hi_j[i];
	buf_text(b, "    {\"group\": ");
	json_quote(b, rows->groups[r->group]);
	buf_text(b, ", \"precision\": ");
	json_quote(b, c->precision[r->precision]);
	number(b, "measured_pj", r->energy_j * 1e12);
	number(b, "predicted_pj", h->predicted_j[i] * 1e12);
	number(b, "lo_pj", bounds ? h->lo_j[i] * 1e12 : NAN);
	number(b, "hi_pj", bounds ? h->hi_j[i] * 1e12 : NAN);
	number(b, "constant_power_pj", h->baseline_j[i] * 1e12);
	buf_char(b, '}');
}

static void print_json(struct buf *b, const struct classes *c,
    const struct energy_rows *rows, const struct energy_held *h)
{
	buf_text(b, "{\n  \"schema_version\": \"1.0\"");
	buf_text(b, ", \"form\": \"energy\", \"groups_by\": ");
	json_quote(b, str_of(rows->by));
	number(b, "mape", h->mape);
	number(b, "median_ape", h->median_ape);
	number(b, "worst_ape", h->worst_ape);
	number(b, "constant_power_mape", h->has_baseline ? h->baseline_mape : NAN);
	number(
	    b, "improvement", h->has_baseline ? 1 - h->mape / h->baseline_mape : NAN);
	number(b, "coverage", h->coverage);
	number(b, "nominal", h->nominal);
	number(b, "median_width", h->median_width);
	buf_text(b, ",\n  \"groups\": [\n");
	for (size_t g = 0; g < rows->ngroups; g++) {
		struct group_figures figures = figures_of(rows, h, g);
		buf_text(b, g ? ",\n    {\"group\": " : "    {\"group\": ");
		json_quote(b, rows->groups[g]);
		number(b, "rows", figures.n);
		number(b, "mape", figures.mape);
		number(b, "constant_power_mape", figures.baseline_mape);
		number(b, "coverage", figures.covered / figures.with_interval);
		buf_char(b, '}');
	}
	buf_text(b, "],\n  \"rows\": [\n");
	for (size_t i = 0; i < rows->n; i++) {
		json_row(b, c, rows, h, i);
		buf_text(b, i + 1 < rows->n ? ",\n" : "]\n}\n");
	}
}

static void print_text(
    struct buf *b, const struct energy_rows *rows, const struct energy_held *h)
{
	buf_printf(b, "  %-36s %5s %9s %16s %9s\n", "group", "rows", "error %",
	    h->has_baseline ? "constant power %" : "", "inside");
	for (size_t g = 0; g < rows->ngroups; g++) {
		struct group_figures figures = figures_of(rows, h, g);
		buf_text(b, "  ");
		text_padded(b, rows->groups[g], 36);
		buf_printf(b, " %5.0f %9.1f ", figures.n, 100 * figures.mape);
		if (h->has_baseline)
			buf_printf(b, "%16.1f", 100 * figures.baseline_mape);
		else
			buf_printf(b, "%16s", "");
		if (figures.with_interval > 0)
			buf_printf(b, " %4.0f/%-4.0f\n", figures.covered,
			    figures.with_interval);
		else
			buf_text(b, "         -\n");
	}
	buf_printf(b, "%zu rows in %zu %s", rows->n, rows->ngroups, rows->by);
	if (rows->nwithout)
		buf_printf(b, " (%zu without energy passed over)", rows->nwithout);
	buf_char(b, '\n');
	print_held(b, rows, h);
}

static const struct energy_held *judge(
    struct args *args, const struct energy_rows *rows, const struct calibration *cal)
{
	if (!cal) {
		const struct energy_held *h = energy_leave_out(args->arena, rows);
		if (!h)
			diag_file(DIAG_FIT_ENERGY, args->words[0],
			    "one group: nothing can be left out");
		return h;
	}
	const struct energy_held *h = energy_of_calibration(args->arena, rows, cal);
	if (!h)
		diag_file(DIAG_FIT_ENERGY, args->words[0],
		    "no energy for one of the precisions of the rows; choose with "
		    "--precision");
	return h;
}

int energy_validate_command(struct args *args)
{
	struct classes *c = classes_builtin(args->arena);
	bool leaving = args_has(args, "leave-out");
	size_t skip = leaving ? 0 : 1;
	const struct calibration *cal = NULL;
	struct buf out = {0};
	if (args->nwords <= skip)
		args_usage(args, "give a calibration and energies, or --leave-out");
	if (!leaving) {
		cal = calibration_load(args->arena, c, args->words[0]);
		if (!cal)
			return cmd_status();
	}
	struct energy_rows *rows =
	    read_rows(args, c, args->words + skip, args->nwords - skip);
	if (!rows)
		return cmd_status();
	energy_group(args->arena, rows,
	    args_choice(args, "leave-out", "network|family", 1) ? ENERGY_BY_FAMILY
								: ENERGY_BY_NETWORK);
	const struct energy_held *h = judge(args, rows, cal);
	if (!h)
		return cmd_status();
	if (args_has(args, "json"))
		print_json(&out, c, rows, h);
	else
		print_text(&out, rows, h);
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}
