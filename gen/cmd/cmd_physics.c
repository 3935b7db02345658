/* cmd_physics.c: calgen physics: energies, TDP and peaks → what power allows.
 *
 * In: calibrations, or a process node.  Out: limits and verdicts by bound.  Must not
 * know how they are printed. */
#include "cmd/choice.h"
#include "cmd/physics.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "base/out.h"
#include "cmd/cmd.h"
#include "input/diag.h"
#include "model/bind.h"
#include "model/calibration.h"

static const struct option options[] = {
    {"precision", 0, OPTION_ONE, "P",
	"only this precision; a file without it is wrong"},
    {"node", 0, OPTION_ONE, "NM", "what is known of a process node, without a device"},
    {"json", 0, OPTION_FLAG, NULL,
	"machine-readable, calib/schema/physics-report.schema.json"},
    {"output", 'o', OPTION_ONE, "FILE", "write there (- = stdout)"},
    {"strict", 0, OPTION_FLAG, NULL, "warnings are errors"},
    {0},
};

/* A utilisation that was observed cannot be above the limit; a limit of 1 or more says
 * that power binds nothing, not that anything is wrong. */
static const char *verdict(const struct physics_row *row)
{
	if (isnan(row->limit.limit))
		return "unknown";
	if (row->observed_mfu > row->limit.limit)
		return "impossible";
	return row->limit.limit >= 1 ? "not-binding" : "binding";
}

static void add_precision(struct physics_report *r, const struct calibration *cal,
    const struct precision_cost *p)
{
	for (int bound = 0; bound < NBOUNDS; bound++) {
		struct physics_row *row = &r->rows[r->nrows++];
		row->cal = cal;
		row->precision = p;
		row->bound = (enum bound_name)bound;
		row->limit = limit_of(cal, p, row->bound);
		row->observed_mfu = limit_observed_mfu(p, &row->mfu_from);
		row->software_gap = fmin(1, row->limit.limit) - row->observed_mfu;
		if (isnan(row->limit.limit))
			row->software_gap = NAN;
		row->energy_below_pj =
		    row->observed_mfu > 0
			? limit_energy_below_pj(cal, p, row->observed_mfu)
			: NAN;
		row->verdict = verdict(row);
	}
}

static struct span member_span(
    const struct calibration *cal, const struct json *object, const char *name)
{
	const struct json *m = json_get(object, name);
	return m ? json_span(cal->src, m)
		 : (struct span){cal->src, object->at, object->at + 1};
}

static void list_precisions(struct buf *b, const struct calibration *cal)
{
	if (!cal->nprecisions)
		buf_text(b, "none");
	for (size_t i = 0; i < cal->nprecisions; i++) {
		buf_text(b, i ? ", " : "");
		buf_str(b, cal->classes->precision[cal->precisions[i].precision]);
	}
}

/* What a limit needs and the file lacks is a diagnostic. */
static void tell_lack(const struct calibration *cal, int wanted)
{
	struct buf b = {0};
	if (!(cal->tdp_mw > 0)) {
		diag(DIAG_PHYSICS_LACKS, member_span(cal, cal->root, "device_id"),
		    "no tdp_mw: without the power nothing limits the peak");
		return;
	}
	list_precisions(&b, cal);
	if (wanted >= 0)
		diag(DIAG_PHYSICS_LACKS, member_span(cal, cal->root, "precisions"),
		    "no energy and peak of %.*s; there are %.*s",
		    (int)cal->classes->precision[wanted].n,
		    cal->classes->precision[wanted].s, (int)b.n, b.s);
	else
		diag(DIAG_PHYSICS_LACKS, member_span(cal, cal->root, "precisions"),
		    "no precision has both an energy and a peak");
	buf_free(&b);
}

/* A file that a folder was searched for may say nothing of limits. */
static void add_device(
    struct physics_report *r, const struct calibration *cal, int wanted, bool named)
{
	size_t before = r->nrows;
	for (size_t i = 0; i < cal->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];
		if (p->has_energy && p->peak_flops_per_s > 0 &&
		    (wanted < 0 || p->precision == wanted))
			add_precision(r, cal, p);
	}
	if (cal->tdp_mw > 0 && r->nrows > before)
		return;
	r->nrows = before;
	if (named)
		tell_lack(cal, wanted);
	else
		r->passed_over[r->npassed_over++] = cal->device_id;
}

/* --- several devices ----------------------------------------------------------------
 */

static bool same_unit(const struct precision_cost *a, const struct precision_cost *b)
{
	return a->precision == b->precision && a->has_mac_unit && b->has_mac_unit &&
	       a->mac_unit == b->mac_unit;
}

/* The same unit in the same precision costs no less in a larger node. */
static void judge_nodes(const struct physics_row *a, const struct physics_row *b)
{
	const struct physics_row *small =
	    a->cal->process_node_nm < b->cal->process_node_nm ? a : b;
	const struct physics_row *large = small == a ? b : a;
	double low = small->limit.energy_pj_per_mac,
	       high = large->limit.energy_pj_per_mac;
	if (!(small->cal->process_node_nm > 0) ||
	    small->cal->process_node_nm == large->cal->process_node_nm || high >= low ||
	    !same_unit(a->precision, b->precision))
		return;
	diag(DIAG_ENERGY_ACROSS_NODES,
	    (struct span){
		large->cal->src, large->precision->at, large->precision->at + 1},
	    "%.9g pJ per MAC at %.9g nm, but %.9g pJ at %.9g nm", high,
	    large->cal->process_node_nm, low, small->cal->process_node_nm);
	diag_note((struct span){small->cal->src, small->precision->at,
		      small->precision->at + 1},
	    "the smaller node");
}

static void judge_all(const struct physics_report *r)
{
	for (size_t i = 0; i < r->nrows; i++)
		for (size_t k = 0; k < i; k++)
			if (r->rows[i].bound == BOUND_REALISTIC &&
			    r->rows[k].bound == BOUND_REALISTIC)
				judge_nodes(&r->rows[k], &r->rows[i]);
}

/* --- input ---------------------------------------------------------------------------
 */

/* In a folder, JSON of another kind is passed over. */
static const struct calibration *load(
    const struct args *args, const struct classes *c, const char *path)
{
	const struct src *src = src_load(args->arena, path);
	const struct json *root = json_parse(args->arena, src, false);
	if (!root || (!calibration_recognise(root) && !choice_names(args, path)))
		return NULL;
	return calibration_from(args->arena, c, src, root);
}

static void read_devices(struct args *args, struct physics_report *r,
    const struct src_list *list, int wanted)
{
	size_t room = list->n * NBOUNDS * PRECISIONS_MAX;
	r->rows = ARENA_ARRAY(args->arena, room + 1, struct physics_row);
	r->passed_over = ARENA_ARRAY(args->arena, list->n + 1, struct str);
	for (size_t i = 0; i < list->n; i++) {
		const struct calibration *cal = load(args, r->classes, list->paths[i]);
		if (cal)
			add_device(r, cal, wanted, choice_names(args, list->paths[i]));
	}
	judge_all(r);
}

static void read_node(struct args *args, struct physics_report *r, int wanted)
{
	const struct physics *physics = physics_builtin();
	if (!physics_has_node(physics, r->node_nm)) {
		limit_refuse_node((struct span){0}, r->node_nm);
		return;
	}
	r->nodes = ARENA_ARRAY(
	    args->arena, 2 * r->classes->nprecisions, struct physics_node_row);
	for (size_t i = 0; i < 2 * r->classes->nprecisions; i++) {
		struct physics_node_row *row = &r->nodes[r->nnodes];
		size_t precision = i % r->classes->nprecisions;
		row->precision = r->classes->precision[precision];
		row->unit = i < r->classes->nprecisions ? UNIT_TENSOR : UNIT_ALU;
		if ((wanted < 0 || (int)precision == wanted) &&
		    limit_energy_of_node(
			physics, r->node_nm, row->unit, row->precision, &row->flop_pj))
			r->nnodes++;
	}
}

static int run(struct args *args)
{
	static const char *const suffixes[] = {".json", ".json.gz", NULL};
	struct physics_report r = {.classes = classes_builtin(args->arena)};
	int wanted = choice_precision(args, r.classes);
	struct src_list list = {0};
	struct buf out = {0};
	diag_set_strict(args_has(args, "strict"));
	r.node_nm = args_number(args, "node", 0, 0, 1e6);
	if (!args->nwords && !args_has(args, "node"))
		args_usage(args, "no FILE given, and no --node");
	if (args_has(args, "node"))
		read_node(args, &r, wanted);
	if (args->nwords &&
	    !src_expand(args->arena, args->words, args->nwords, suffixes, &list))
		return cmd_status();
	read_devices(args, &r, &list, wanted);
	if (cmd_status() != EXIT_GOOD)
		return EXIT_INPUT;
	if (args_has(args, "json"))
		physics_json(&r, &out);
	else
		physics_text(&r, &out);
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}

const struct command cmd_physics = {
    .name = "physics",
    .synopsis = "[--json] [--precision P] [--node NM] FILE…",
    .summary = "energy bounds, physics limits and utilisation",
    .details =
	"limit = TDP / (energy per MAC x peak MAC/s), with 1 MAC = 2 FLOPs; a limit "
	"of\n"
	"1 or more means that power does not bind.  Beside it stands the figure as\n"
	"published, with the peak's FLOPs counted as MACs.  Sustained is min(1, "
	"limit)\n"
	"x peak; the software gap is what lies between that and the utilisation (MFU)\n"
	"that was observed.  Energies, TDP, node and observations are members of the\n"
	"calibration (calib/README.md); calib/physics holds records without times, "
	"and\n"
	"the constants by node that calibrations refer to.",
    .options = options,
    .min_words = 0,
    .max_words = SIZE_MAX,
    .run = run,
};
