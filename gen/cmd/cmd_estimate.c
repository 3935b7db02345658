/* cmd_estimate.c: calgen estimate: workloads → what libestimate makes of them.
 *
 * In: a baked device or a calibration, workload files.  Out: costs, by way of
 * estimate_text.c or estimate_json.c.  Computes nothing that the library
 * computes. */
#include "cmd/estimate.h"

#include <string.h>

#include "base/fail.h"
#include "base/out.h"
#include "cmd/choice.h"
#include "cmd/cmd.h"
#include "cmd/device.h"
#include "input/diag.h"
#include "model/calibration.h"
#include "model/measurement.h"
#include "model/workload.h"
#include "table/table.h"

static const struct option options[] = {
    {"device", 0, OPTION_ONE, "ID", "a device of this build, or a family with --mode"},
    {"calib", 0, OPTION_ONE, "FILE", "a calibration instead"},
    {"mode", 0, OPTION_ONE, "M", "power mode of the family"},
    {"precision", 0, OPTION_ONE, "P", "ask for this precision, whatever the files say"},
    {"budget", 0, OPTION_ONE, "MS", "judge each workload against this latency"},
    {"ops", 0, OPTION_FLAG, NULL, "list the operations and what bounds them"},
    {"json", 0, OPTION_FLAG, NULL, "print JSON (calib/schema/estimate.schema.json)"},
    {"output", 'o', OPTION_ONE, "FILE", "write there instead of stdout"},
    {0},
};

/* --- which table ----------------------------------------------------------- */

static const uint32_t *compile(struct args *args, const struct classes *classes)
{
	const char *path = args_text(args, "calib", NULL);
	const char *mode = args_text(args, "mode", NULL);
	const struct calibration *cal = calibration_load(args->arena, classes, path);
	if (!cal)
		return NULL;
	if (mode && !str_is(cal->mode, mode)) {
		diag_file(DIAG_NO_ESTIMATE, path, "the file is for mode %s, not %s",
		    diag_quote(args->arena, cal->mode),
		    diag_quote(args->arena, str_of(mode)));
		return NULL;
	}
	const struct table *t = table_compile(args->arena, cal);
	return t ? t->words : NULL;
}

static const uint32_t *choose(struct args *args, const struct classes *classes)
{
	const char *device = args_text(args, "device", NULL);
	bool calib = args_has(args, "calib");
	if (device && calib)
		args_usage(args, "--device and --calib exclude each other");
	if (!device && !calib)
		args_usage(args, "give --device ID or --calib FILE");
	if (!device)
		return compile(args, classes);
	return device_named(
	    args->arena, classes, device, args_text(args, "mode", NULL));
}

/* --- asking the library ---------------------------------------------------- */

struct question {
	struct args *args;
	const uint32_t *device;
	struct estimates *result;
	int precision; /* -1: as the operation says */
};

static struct est_op question_op(const struct question *q, const struct work_op *op)
{
	int precision = q->precision >= 0 ? q->precision : op->precision;
	struct est_op r = {op->flops, op->bytes, op->launches, op->count,
	    (uint16_t)op->class_id, (uint16_t)precision};
	return r;
}

static void list_precisions(const struct question *q, struct buf *out)
{
	const struct classes *c = q->result->classes;
	for (size_t i = 0; i < c->nprecisions; i++) {
		if (q->result->device.precisions >> i & 1) {
			buf_text(out, out->n ? ", " : "");
			buf_str(out, c->precision[i]);
		}
	}
}

static void explain_failure(const struct question *q, const struct workload *w,
    const struct work_op *op, const struct est_op *asked, int status)
{
	const struct estimates *e = q->result;
	struct str precision = e->classes->precision[asked->precision];
	struct str class_name = e->classes->info[asked->class_id].name;
	struct buf list = {0};
	if (status == EST_ERR_PRECISION) {
		list_precisions(q, &list);
		diag_at(DIAG_NO_ESTIMATE, w->path, op->line, 0,
		    "%s has no %.*s; it has %s (--precision asks for that)",
		    e->device.id, (int)precision.n, precision.s,
		    list.n ? list.s : "nothing");
	} else if (status == EST_ERR_RANGE) {
		diag_at(DIAG_NO_ESTIMATE, w->path, op->line, 0,
		    "%s refuses to extrapolate %.*s to %llu FLOPs and %llu bytes",
		    e->device.id, (int)class_name.n, class_name.s,
		    (unsigned long long)op->flops, (unsigned long long)op->bytes);
	} else {
		diag_at(DIAG_NO_ESTIMATE, w->path, op->line, 0,
		    "%s gives no estimate of %.*s: %s", e->device.id, (int)class_name.n,
		    class_name.s, est_status_name(status));
	}
	buf_free(&list);
}

/* A total is outside the support when more than a quarter of its time is. */
#define OUTSIDE_SHARE 0.25

/* The guardrail by bound: only what is sure at both ends is decided. */
static enum verdict judge(const struct estimates *e, const struct estimate *x)
{
	if (!e->has_budget)
		return VERDICT_NONE;
	if (x->outside_share > OUTSIDE_SHARE)
		return VERDICT_MEASURE;
	if (x->total.latency_hi_ns <= e->budget_ns)
		return VERDICT_ACCEPT;
	if (x->total.latency_lo_ns > e->budget_ns)
		return VERDICT_REJECT;
	return VERDICT_MEASURE;
}

/* Whether every operation was answered. */
static bool ask_ops(
    const struct question *q, const struct est_op *ops, struct estimate *x)
{
	const struct workload *w = x->work;
	double outside = 0, all = 0;
	int failure = 0;
	x->precision = ops[0].precision;
	for (size_t i = 0; i < w->nops; i++) {
		int status = est_op_cost(q->device, &ops[i], &x->ops[i]);
		/* One kind of trouble is told once for a workload. */
		if (status != EST_OK && status != failure)
			explain_failure(q, w, &w->ops[i], &ops[i], status);
		failure = status != EST_OK ? status : failure;
		if (status != EST_OK)
			continue;
		BUG_IF(est_explain(q->device, &ops[i], &x->why[i]) != EST_OK);
		all += (double)x->ops[i].latency_ns;
		if (x->ops[i].flags & EST_FLAG_UNSUPPORTED)
			outside += (double)x->ops[i].latency_ns;
		if (ops[i].precision != x->precision)
			x->precision = -1;
	}
	x->outside_share = all > 0 ? outside / all : 0;
	return failure == 0;
}

static void ask(const struct question *q, const char *path)
{
	struct arena *a = q->args->arena;
	struct estimates *e = q->result;
	const struct workload *w = workload_read(a, e->classes, path);
	if (!w)
		return;
	struct est_op *ops = ARENA_ARRAY(a, w->nops + 1, struct est_op);
	for (size_t i = 0; i < w->nops; i++)
		ops[i] = question_op(q, &w->ops[i]);
	struct estimate x = {.work = w};
	x.ops = ARENA_ARRAY(a, w->nops + 1, struct est_cost);
	x.why = ARENA_ARRAY(a, w->nops + 1, struct est_explanation);
	if (!ask_ops(q, ops, &x))
		return;
	BUG_IF(est_graph_cost(q->device, ops, w->nops, &x.total) != EST_OK);
	x.verdict = judge(e, &x);
	e->list[e->n++] = x;
}

/* Whether a JSON file that a folder brought along is meant for us; one that was
 * named always is. */
static bool is_workload(const char *path)
{
	struct arena a = {0};
	size_t errors = diag_count(DIAG_ERROR);
	bool is = strstr(path, ".csv") || measurement_recognise(path);
	if (!is && diag_count(DIAG_ERROR) == errors) {
		const struct src *src = src_load(&a, path);
		const struct json *root = json_parse(&a, src, true);
		is = json_get(root, "ops") != NULL;
	}
	arena_free(&a);
	return is;
}

/* All of the answer or none: half a list would look like a whole one. */
static void print(struct args *args, const struct estimates *e)
{
	struct buf out = {0};
	if (diag_count(DIAG_ERROR))
		return;
	if (args_has(args, "json"))
		estimate_json(e, &out);
	else
		estimate_text(e, args_has(args, "ops"), &out);
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
}

static int run(struct args *args)
{
	static const char *const suffixes[] = {
	    ".json", ".json.gz", ".csv", ".csv.gz", NULL};
	struct src_list list;
	struct estimates e = {
	    .arena = args->arena, .classes = classes_builtin(args->arena)};
	struct question q = {args, NULL, &e, choice_precision(args, e.classes)};
	double budget_ms = args_number(args, "budget", 0, 0, 1e12);
	e.color = args->color && !args_has(args, "output");
	e.has_budget = args_has(args, "budget");
	e.budget_ns = (uint64_t)(budget_ms * 1e6 + 0.5);
	q.device = choose(args, e.classes);
	if (!q.device)
		return cmd_status();
	BUG_IF(est_device_info(q.device, &e.device) != EST_OK);
	if (!src_expand(args->arena, args->words, args->nwords, suffixes, &list))
		return cmd_status();
	e.list = ARENA_ARRAY(args->arena, list.n + 1, struct estimate);
	for (size_t i = 0; i < list.n; i++)
		if (choice_names(args, list.paths[i]) || is_workload(list.paths[i]))
			ask(&q, list.paths[i]);
	if (e.n == 0 && diag_count(DIAG_ERROR) == 0)
		diag_file(DIAG_NO_ESTIMATE, args->words[0], "no workload here");
	print(args, &e);
	return cmd_status();
}

const struct command cmd_estimate = {
    .name = "estimate",
    .synopsis = "(--device ID | --calib FILE) [--mode M] [--precision P] [--budget MS] "
		"[--json] WORKLOAD...",
    .summary = "run the library on workloads: latency, interval, energy",
    .details =
	"A WORKLOAD is our JSON or CSV, a measurement file of schema 2.0, or a\n"
	"folder of them.  Where a file says what was measured, that stands beside.\n"
	"With --budget a workload is accepted when its upper bound keeps it,\n"
	"rejected when its lower bound breaks it, and otherwise to be measured.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
