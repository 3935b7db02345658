/* tables_family.c: calgen tables --family: the power modes of boards → C.
 *
 * In: family files, calibrations, workloads.  Out: est_FAMILY.c and .h, whose tables
 * rank the modes as the calibrations do.  Must not know their text. */
#include "cmd/tables_family.h"

#include <string.h>

#include "base/out.h"
#include "cmd/tables_power.h"
#include "emit/emit.h"
#include "input/diag.h"
#include "model/calibration.h"
#include "model/family.h"
#include "model/workload.h"
#include "table/order.h"

static const char *const json_suffixes[] = {".json", ".json.gz", NULL};
static const char *const work_suffixes[] = {
    ".json", ".json.gz", ".csv", ".csv.gz", NULL};

/* What the families of one run share. */
struct run {
	struct args *args;
	struct arena *arena;
	struct classes *classes;
	struct calibration **cals;
	size_t ncals;
	struct workload **workloads;
	size_t nworkloads;
	struct render render;
	struct out_item *items;
	struct buf *texts;
	size_t n;
	struct buf summary;
};

/* The family files that --family names. */
static bool family_files(struct args *args, struct src_list *list)
{
	const char **words;
	size_t n = args_all(args, "family", &words);
	char **names = ARENA_ARRAY(args->arena, n + 1, char *);

	for (size_t i = 0; i < n; i++)
		names[i] = arena_text(args->arena, words[i], strlen(words[i]));
	return src_expand(args->arena, names, n, json_suffixes, list);
}

static void load_calibrations(struct run *run)
{
	struct args *args = run->args;
	struct src_list list;

	run->cals = ARENA_ARRAY(run->arena, 1, struct calibration *);
	if (!src_expand(args->arena, args->words, args->nwords, json_suffixes, &list))
		return;
	run->cals = ARENA_ARRAY(run->arena, list.n + 1, struct calibration *);
	for (size_t i = 0; i < list.n; i++) {
		const struct src *src = src_load(run->arena, list.paths[i]);
		const struct json *root = json_parse(run->arena, src, false);
		struct calibration *cal = NULL;

		if (root && calibration_recognise(root))
			cal = calibration_from(run->arena, run->classes, src, root);
		if (cal)
			run->cals[run->ncals++] = cal;
	}
	calibration_check_all(run->cals, run->ncals);
}

static void load_workloads(struct run *run)
{
	const char **words;
	size_t n = args_all(run->args, "for", &words);
	char **names = ARENA_ARRAY(run->arena, n + 1, char *);
	struct src_list list;

	run->workloads = ARENA_ARRAY(run->arena, 1, struct workload *);
	for (size_t i = 0; i < n; i++)
		names[i] = arena_text(run->arena, words[i], strlen(words[i]));
	if (!n || !src_expand(run->arena, names, n, work_suffixes, &list))
		return;
	run->workloads = ARENA_ARRAY(run->arena, list.n + 1, struct workload *);
	for (size_t i = 0; i < list.n; i++) {
		struct workload *w =
		    workload_read(run->arena, run->classes, list.paths[i]);

		if (w)
			run->workloads[run->nworkloads++] = w;
	}
}

static struct str text_of(struct run *run, struct buf *b)
{
	struct str s = str_copy(run->arena, buf_view(b));

	buf_free(b);
	return s;
}

/* The modes whose calibrations are there, with their tables; false after an error. */
static bool gather(struct run *run, const struct family *f,
    struct order_member *members, size_t *n, struct str *missing)
{
	const struct calibration **cals =
	    ARENA_ARRAY(run->arena, f->nmodes, const struct calibration *);
	struct buf left_out = {0};
	bool good = family_members(f, run->cals, run->ncals, cals);

	*n = 0;
	for (size_t i = 0; i < f->nmodes && good; i++) {
		const struct table *t;

		if (!cals[i]) {
			buf_text(&left_out, left_out.n ? ", " : "");
			buf_str(&left_out, f->modes[i].mode);
			continue;
		}
		t = table_compile(run->arena, cals[i]);
		if (!t) {
			good = false;
			break;
		}
		members[(*n)++] = (struct order_member){f->modes[i].mode, cals[i],
		    t->words, (uint32_t)f->modes[i].power_cap_mw};
	}
	if (good && *n == 0) {
		diag(DIAG_FAMILY_MEMBER, json_span(f->src, json_get(f->root, "modes")),
		    "none of the devices that stand for the modes was given");
		good = false;
	}
	if (!left_out.n)
		buf_text(&left_out, "none");
	*missing = text_of(run, &left_out);
	return good;
}

/* --- the ranking ------------------------------------------------------------ */

static void refuse(struct run *run, const struct family *f,
    const struct order_member *members, const struct order *o)
{
	const struct order_wrong *w = &o->first;
	const struct order_member *low = &members[w->low], *high = &members[w->high];
	const char *unit = w->energy ? "pJ" : "ns";
	struct buf what = {0};

	if (w->what.n)
		buf_printf(&what, "workload %s", diag_quote(run->arena, w->what));
	else
		buf_printf(&what, "%.*s of %llu FLOPs and %llu bytes",
		    (int)run->classes->info[w->op.class_id].name.n,
		    run->classes->info[w->op.class_id].name.s,
		    (unsigned long long)w->op.flops, (unsigned long long)w->op.bytes);
	diag(DIAG_FAMILY_RANK, json_span(f->src, json_get(f->root, "modes")),
	    "%s: the tables put %.*s at %llu %s and %.*s at %llu %s, but exactly they "
	    "are %.0f…%.0f and %.0f…%.0f with the proven errors; %zu pairs of %zu are "
	    "ranked wrong",
	    what.s, (int)low->name.n, low->name.s, (unsigned long long)w->table_low,
	    unit, (int)high->name.n, high->name.s, (unsigned long long)w->table_high,
	    unit, w->exact_low.lo, w->exact_low.hi, w->exact_high.lo, w->exact_high.hi,
	    o->nwrong, o->npairs);
	buf_free(&what);
}

static struct str ranking(struct run *run, const struct order *o)
{
	struct buf b = {0};

	buf_printf(&b,
	    "%zu pairs of modes as by the exact model, %zu of them ties closer than "
	    "the proven errors (of workloads: %zu, %zu ties)",
	    o->npairs, o->nties, o->nworkload_pairs, o->nworkload_ties);
	return text_of(run, &b);
}

static struct str judged_by(struct run *run, unsigned precisions)
{
	struct buf b = {0};

	if (!run->nworkloads)
		buf_text(&b, "not judged, no workloads");
	for (size_t i = 0; i < run->nworkloads; i++) {
		buf_text(&b, i ? ", " : "by ");
		buf_str(&b, run->workloads[i]->name);
	}
	for (size_t i = 0, n = 0; i < run->classes->nprecisions && run->nworkloads; i++)
		if (precisions >> i & 1) {
			buf_text(&b, n++ ? ", " : " in ");
			buf_str(&b, run->classes->precision[i]);
		}
	return text_of(run, &b);
}

static struct str mode_comment(struct run *run, const struct order_member *members,
    size_t i, const struct order_use *use)
{
	struct buf b = {0};

	buf_printf(&b, "%.*s, %u mW", (int)members[i].name.n, members[i].name.s,
	    members[i].power_cap_mw);
	if (order_is_dominated(use)) {
		buf_text(&b, ", dominated by ");
		buf_str(
		    &b, use->by == SIZE_MAX ? STR("others") : members[use->by].name);
	} else if (use->times) {
		buf_printf(&b, ", dominated in %zu of %zu", use->times, use->runs);
	}
	return text_of(run, &b);
}

/* --- one family ---------------------------------------------------------------- */

static struct buf *add_file(struct run *run, const char *name, const char *suffix)
{
	struct buf path = {0}, *text = &run->texts[run->n];

	buf_printf(&path, "%s/%s%s", args_text(run->args, "output", "."), name, suffix);
	run->items[run->n++].path = arena_text(run->arena, path.s, path.n);
	buf_free(&path);
	return text;
}

static const char *banner_name(struct run *run, const char *path)
{
	struct buf b = {0};

	buf_printf(&b, "calib/families/%s", path_base(path));
	return text_of(run, &b).s;
}

static void report(struct run *run, const struct emit_family *e, const struct order *o)
{
	buf_printf(&run->summary, "%.*s: %zu mode%s, %zu pairs ranked, %zu ties;",
	    (int)e->name.n, e->name.s, e->nmodes, e->nmodes == 1 ? "" : "s", o->npairs,
	    o->nties);
	for (size_t i = 0; i < e->nmodes; i++) {
		buf_text(&run->summary, i ? "; " : " ");
		buf_str(&run->summary, e->modes[i].comment);
	}
	buf_printf(&run->summary, "%s%.*s\n",
	    str_is(e->missing, "none") ? "" : "; left out: ",
	    str_is(e->missing, "none") ? 0 : (int)e->missing.n, e->missing.s);
}

static void make_export(struct run *run, const struct family *f, const char *path,
    const struct order_member *members, size_t n, const bool *dominated)
{
	bool nvpmodel = args_choice(run->args, "export", "dts|nvpmodel", 0) == 1;
	struct emit_power *p = tables_power(
	    run->arena, f, members, n, dominated, run->workloads, run->nworkloads);
	struct buf symbol = {0};

	if (!p)
		return;
	p->source = banner_name(run, path);
	emit_symbol(&symbol, f->name);
	if (nvpmodel)
		emit_power_nvpmodel(
		    p, &run->render, add_file(run, symbol.s, ".nvpmodel"));
	else
		emit_power_dts(p, &run->render, add_file(run, symbol.s, ".dts"));
	buf_free(&symbol);
}

static void make(struct run *run, const char *path)
{
	struct family *f = family_load(run->arena, path);
	struct order_member members[FAMILY_MODES_MAX];
	struct emit_mode modes[FAMILY_MODES_MAX];
	struct order_use uses[FAMILY_MODES_MAX];
	bool dominated[FAMILY_MODES_MAX];
	size_t n;
	struct emit_family e = {.modes = modes};
	struct buf symbol = {0};
	struct order order;

	if (!f || !gather(run, f, members, &n, &e.missing))
		return;
	order_prove(members, n, run->classes, run->workloads, run->nworkloads, &order);
	if (order.nwrong) {
		refuse(run, f, members, &order);
		return;
	}
	order_dominated(members, n, run->workloads, run->nworkloads, uses);
	for (size_t i = 0; i < n; i++)
		dominated[i] = order_is_dominated(&uses[i]);
	if (args_has(run->args, "export")) {
		make_export(run, f, path, members, n, dominated);
		return;
	}
	e.name = f->name;
	e.title = f->title;
	e.source = banner_name(run, path);
	e.ranking = ranking(run, &order);
	e.workloads = judged_by(run, order_precisions(members, n));
	e.nmodes = n;
	for (size_t i = 0; i < n; i++)
		modes[i] = (struct emit_mode){members[i].name,
		    members[i].cal->device_id, mode_comment(run, members, i, &uses[i]),
		    members[i].power_cap_mw, dominated[i]};
	emit_symbol(&symbol, f->name);
	emit_family(&e, &run->render, add_file(run, symbol.s, ".c"));
	emit_family_header(&e, &run->render, add_file(run, symbol.s, ".h"));
	report(run, &e, &order);
	buf_free(&symbol);
}

int tables_family(struct args *args)
{
	struct run run = {.args = args, .arena = args->arena};
	struct src_list list;

	run.classes = classes_builtin(args->arena);
	if (!family_files(args, &list))
		return cmd_status();
	load_calibrations(&run);
	load_workloads(&run);
	run.items = ARENA_ARRAY(args->arena, 2 * list.n + 1, struct out_item);
	run.texts = ARENA_ARRAY(args->arena, 2 * list.n + 1, struct buf);
	for (size_t i = 0; i < list.n && diag_count(DIAG_ERROR) == 0; i++)
		make(&run, list.paths[i]);
	render_run(&run.render);
	for (size_t i = 0; i < run.n; i++)
		run.items[i].text = buf_view(&run.texts[i]);
	if (diag_count(DIAG_ERROR) == 0) {
		out_folder(args_text(args, "output", "."));
		out_files_if_changed(run.items, run.n);
		if (!args->quiet)
			out_stdout(buf_view(&run.summary));
	}
	for (size_t i = 0; i < run.n; i++)
		buf_free(&run.texts[i]);
	buf_free(&run.summary);
	return cmd_status();
}

size_t tables_family_names(struct args *args, struct str **names)
{
	struct src_list list = {0};
	size_t n = 0;

	if (args_has(args, "family") && !family_files(args, &list))
		list.n = 0;
	*names = ARENA_ARRAY(args->arena, list.n + 1, struct str);
	for (size_t i = 0; i < list.n; i++) {
		const struct family *f = family_load(args->arena, list.paths[i]);

		if (f)
			(*names)[n++] = f->name;
	}
	return n;
}
