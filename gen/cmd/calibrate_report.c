/* calibrate_report.c: what calgen calibrate found, for people and for programs. */
#include <inttypes.h>
#include <math.h>

#include "base/num.h"
#include "cmd/calibrate.h"
#include "input/json.h"

/* --- text ------------------------------------------------------------------------- */

static void percent(struct buf *b, double x)
{
	if (isfinite(x))
		buf_printf(b, "%.1f %%", 100 * x);
	else
		buf_text(b, "unknown");
}

static void text_fit(struct buf *b, const struct calibrating *c)
{
	struct str name = c->classes->precision[c->how.precision];

	buf_printf(b,
	    "fit: %.*s of %.*s, %zu distinct operations in %zu groups, %zu rows bear a "
	    "label and weigh %.2f\n",
	    (int)name.n, name.s, (int)c->fresh->device_id.n, c->fresh->device_id.s,
	    c->report.nrows, c->report.nnetworks, c->nlabelled,
	    1 / (1 + c->report.doubt));
	for (size_t i = 0; i < c->nnext; i++) {
		const struct next_measurement *m = &c->next[i];
		struct str class = c->classes->info[m->class_id].name;

		buf_printf(b, "%s%.*s at ",
		    i ? ", " : "to measure next: ", (int)class.n, class.s);
		num_human(b, m->size);
		buf_text(b, m->by_bytes ? "B" : "FLOP");
	}
	buf_text(b, c->nnext ? "\n" : "");
}

static void text_shapes(struct buf *b, const struct calibrating *c)
{
	const struct held_shapes *h = c->shapes;

	buf_printf(b, "shapes left out: %zu, error ", h->n);
	percent(b, h->median_ape);
	buf_text(b, " median, ");
	percent(b, h->p90_ape);
	buf_text(b, " P90; nominal ");
	percent(b, h->nominal);
	buf_text(b, " bounds cover ");
	percent(b, h->coverage);
	if (isfinite(h->median_width))
		buf_printf(b, ", median width ×/÷ %.2f", h->median_width);
	buf_char(b, '\n');
	if (!c->networks_out)
		return;
	buf_printf(b, "groups left out: %zu, error ", c->networks_out->ntotals);
	percent(b, c->networks_out->median_ape);
	buf_text(b, " median, ");
	percent(b, c->networks_out->worst_ape);
	buf_text(b, " worst; bounds cover ");
	percent(b, c->networks_out->coverage);
	buf_char(b, '\n');
}

static void error_of(struct buf *b, const char *before, double ns, double measured_ns)
{
	buf_text(b, before);
	if (ns > 0)
		buf_printf(b, "%+.1f %%", 100 * (ns / measured_ns - 1));
	else
		buf_text(b, "none");
}

static void text_networks(struct buf *b, const struct calibrating *c)
{
	for (size_t i = 0; i < c->nreal; i++) {
		const struct real_network *r = &c->real[i];
		double ns = r->measured.mean_ns;

		if (r->lacks) {
			buf_printf(b, "%s: not run: %s\n", r->title, r->lacks);
			continue;
		}
		buf_printf(
		    b, "%s run %zu times: %.3f ms ± ", r->title, r->npasses, ns * 1e-6);
		percent(b, r->measured.relative_half_width);
		buf_printf(b, ", estimated %.3f ms, error ", r->fitted.time_ns * 1e-6);
		error_of(b, "", r->fitted.time_ns, ns);
		if (r->hi_ns > 0)
			buf_text(b, ns >= r->lo_ns && ns <= r->hi_ns
					? ", within bounds"
					: ", outside the bounds");
		buf_printf(
		    b, "; %zu of %zu shapes were fitted, ", r->nseen, r->nshapes);
		error_of(b, "without them ", r->left_out_ns, ns);
		if (c->old_cost)
			error_of(b, "; by the one in use ", r->old_ns, ns);
		buf_char(b, '\n');
	}
}

void calibrate_text(struct buf *b, const struct calibrating *c)
{
	text_fit(b, c);
	text_shapes(b, c);
	text_networks(b, c);
	if (!c->against)
		return;
	double fresh = calibrate_network_error(c, false);

	buf_printf(b, "against %s: ", c->against);
	if (isfinite(fresh)) {
		buf_text(b, "networks that were run ");
		percent(b, fresh);
		buf_text(b, " mean error, were ");
		percent(b, calibrate_network_error(c, true));
		buf_text(b, "; ");
	}
	buf_printf(b, "the new one is %s\n",
	    !c->loses     ? "not worse"
	    : c->accepted ? "worse, and accepted"
			  : "worse");
}

/* --- JSON ------------------------------------------------------------------------- */

static void member(struct buf *b, const char *before, const char *name, double x)
{
	buf_printf(b, "%s\"%s\": ", before, name);
	if (isfinite(x))
		num_print(b, x);
	else
		buf_text(b, "null");
}

/* 0 stands for an answer that is not there. */
static void answer(struct buf *b, const char *name, double ns)
{
	member(b, ", ", name, ns > 0 ? ns : (double)NAN);
}

static void json_network(struct buf *b, const struct real_network *r)
{
	buf_text(b, "{\"network\": ");
	json_quote(b, str_of(r->name));
	buf_text(b, ", \"not_run\": ");
	if (r->lacks)
		json_quote(b, str_of(r->lacks));
	else
		buf_text(b, "null");
	if (!r->lacks) {
		buf_printf(b, ", \"passes\": %zu", r->npasses);
		answer(b, "measured_ns", r->measured.mean_ns);
		member(b, ", ", "half_width", r->measured.relative_half_width);
		answer(b, "predicted_ns", r->fitted.time_ns);
		answer(b, "lo_ns", r->lo_ns);
		answer(b, "hi_ns", r->hi_ns);
		answer(b, "left_out_ns", r->left_out_ns);
		answer(b, "old_ns", r->old_ns);
		buf_printf(b,
		    ", \"shapes\": %zu, \"shapes_fitted\": %zu, \"unsupported\": %s",
		    r->nshapes, r->nseen, r->unsupported ? "true" : "false");
	}
	buf_char(b, '}');
}

static void json_held(struct buf *b, const struct calibrating *c)
{
	const struct held_shapes *h = c->shapes;
	const struct held_out *g = c->networks_out;

	buf_printf(b, ",\n  \"shapes\": {\"count\": %zu", h->n);
	member(b, ", ", "median_ape", h->median_ape);
	member(b, ", ", "p90_ape", h->p90_ape);
	member(b, ", ", "coverage", h->coverage);
	member(b, ", ", "nominal", h->nominal);
	member(b, ", ", "median_width", h->median_width);
	buf_text(b, "},\n  \"groups\": ");
	if (!g) {
		buf_text(b, "null");
		return;
	}
	buf_printf(b, "{\"count\": %zu", g->ntotals);
	member(b, ", ", "mape", g->mape);
	member(b, ", ", "median_ape", g->median_ape);
	member(b, ", ", "worst_ape", g->worst_ape);
	member(b, ", ", "coverage", g->coverage);
	buf_char(b, '}');
}

void calibrate_json(struct buf *b, const struct calibrating *c)
{
	struct str precision = c->classes->precision[c->how.precision];

	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n  \"device_id\": ");
	json_quote(b, c->fresh->device_id);
	buf_text(b, ", \"precision\": ");
	json_quote(b, precision);
	buf_text(b, ", \"backend\": ");
	json_quote(b, str_of(c->backend->name));
	buf_printf(b, ", \"threads\": %u,\n  \"measurements\": ", c->threads);
	json_quote(b, str_of(c->measurements));
	buf_printf(b, ", \"operations\": %zu, \"labelled_rows\": %zu", c->report.nrows,
	    c->nlabelled);
	json_held(b, c);
	buf_text(b, ",\n  \"networks\": [");
	for (size_t i = 0; i < c->nreal; i++) {
		buf_text(b, i ? ",\n    " : "\n    ");
		json_network(b, &c->real[i]);
	}
	buf_text(b, "]");
	member(b, ",\n  ", "network_error", calibrate_network_error(c, false));
	member(b, ", ", "old_network_error", calibrate_network_error(c, true));
	buf_text(b, ",\n  \"against\": ");
	if (c->against)
		json_quote(b, str_of(c->against));
	else
		buf_text(b, "null");
	buf_printf(b, ", \"worse\": %s, \"accepted\": %s\n}\n",
	    c->loses ? "true" : "false", c->accepted ? "true" : "false");
}
