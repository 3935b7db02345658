/* cmd_tables.c: calgen tables: calibrations → C.
 *
 * In: calibration files.  Out: est_ID.c, .h, _vectors.c per device, or the
 * index, the classes, or workloads as C.  Must not know their text. */
#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "base/out.h"
#include "cmd/choice.h"
#include "cmd/cmd.h"
#include "cmd/tables_family.h"
#include "emit/emit.h"
#include "extract/embed.h"
#include "input/diag.h"
#include "model/calibration.h"
#include "model/stages.h"
#include "model/workload.h"

static const struct option options[] = {
    {"output", 'o', OPTION_ONE, "DIR",
	"folder of the generated files, made if absent (default: here)"},
    {"only", 0, OPTION_MANY, "ID", "only these devices"},
    {"embed", 0, OPTION_ONE, "json|fingerprint",
	"let est_ID.c carry its calibration, for calgen extract"},
    {"family", 0, OPTION_MANY, "FILE",
	"write est_FAMILY.c and .h: the power modes of a board"},
    {"for", 0, OPTION_MANY, "WORKLOAD", "with --family: mark modes that none needs"},
    {"export", 0, OPTION_ONE, "dts|nvpmodel",
	"with --family: instead, a device-tree fragment with opp-microwatt "
	"(est_FAMILY.dts) "
	"or a summary by power model (est_FAMILY.nvpmodel)"},
    {"strict", 0, OPTION_FLAG, NULL, "warnings are errors"},
    {"format", 0, OPTION_ONE, "c|image|rust",
	"image: ID.est, the words of the table for an override; "
	"rust: estimate.rs, the API and the devices for Rust (default: c)"},
    {"order", 0, OPTION_ONE, "little|big", "bytes of a word (default: little)"},
    {"page", 0, OPTION_ONE, "N", "with the header of an override page, sequence N"},
    {"index", 0, OPTION_FLAG, NULL,
	"write est_devices.h and est_devices_all.c, the list of the devices, and "
	"est_families.h and est_families_all.c"},
    {"classes", 0, OPTION_FLAG, NULL,
	"write est_classes.h from a classes.json (default: the built-in one)"},
    {"workloads", 0, OPTION_FLAG, NULL,
	"FILEs are workloads: write est_workload_NAME.c and .h"},
    {0},
};

enum { IMAGE = 1, RUST = 2 };

static bool format_is(struct args *args, int format)
{
	return args_choice(args, "format", "c|image|rust", 0) == format;
}

/* Files of one run: nothing is written before all are made. */
struct output {
	struct arena *arena;
	const char *folder;
	struct file {
		const char *path;
		struct buf text;
	} * files;
	size_t n;
	enum embed_kind embed;
	struct render render;
};

static struct buf *add_file(struct output *o, const char *format, const char *name)
{
	struct buf path = {0};
	buf_printf(&path, "%s/", o->folder);
	buf_printf(&path, format, name);
	struct file *file = &o->files[o->n++];
	file->path = arena_text(o->arena, path.s, path.n);
	buf_free(&path);
	return &file->text;
}

static void write_files(struct output *o)
{
	render_run(&o->render);
	struct out_item *items = ARENA_ARRAY(o->arena, o->n, struct out_item);

	for (size_t i = 0; i < o->n; i++)
		items[i] =
		    (struct out_item){o->files[i].path, buf_view(&o->files[i].text)};
	if (diag_count(DIAG_ERROR) == 0 && o->n) {
		out_folder(o->folder);
		out_files_if_changed(items, o->n);
	}
	for (size_t i = 0; i < o->n; i++)
		buf_free(&o->files[i].text);
}

/* Banners name "calib/<file>" wherever the file stood: out-of-tree builds must
 * give the same bytes. */
static const char *banner_name(struct arena *a, const char *folder, const char *path)
{
	struct buf name = {0};
	buf_printf(&name, "%s%s", folder, path_base(path));
	const char *text = arena_text(a, name.s, name.n);
	buf_free(&name);
	return text;
}

static bool wanted(const struct args *args, struct str id)
{
	const char **ids;
	size_t n = args_all(args, "only", &ids);
	for (size_t i = 0; i < n; i++)
		if (str_is(id, ids[i]))
			return true;
	return n == 0;
}

static void report(struct buf *b, const struct calibration *cal, const struct table *t)
{
	size_t npieces = 0, nstages = cal->stages ? cal->stages->nstages : 0;
	buf_printf(b, "%.*s: proven error %u.%07u %%, ", (int)cal->device_id.n,
	    cal->device_id.s, t->error_ppb / 10000000u, t->error_ppb % 10000000u);
	if (t->nsegments || !nstages)
		buf_printf(b, "%zu lines, ", t->nsegments);
	for (size_t i = 0; i < nstages; i++)
		npieces += cal->stages->stages[i].npieces;
	if (nstages)
		buf_printf(b, "%zu stages in %zu pieces, ", nstages, npieces);
	buf_printf(b, "%zu bytes\n", t->nwords * 4);
}

static void add_words(struct buf *b, const uint32_t *words, size_t n, bool big)
{
	for (size_t i = 0; i < 4 * n; i++)
		buf_char(b, (char)(words[i / 4] >> 8 * (big ? 3 - i % 4 : i % 4)));
}

static void make_image(struct args *args, struct output *o,
    const struct calibration *cal, struct buf *summary)
{
	const struct table *t = table_compile(o->arena, cal);
	bool big = args_choice(args, "order", "little|big", 0) == 1;
	double sequence = args_number(args, "page", 0, 0, 4294967295.0);
	struct buf id = {0};
	uint32_t header[EST_PAGE_WORDS];
	if (!t)
		return;
	buf_str(&id, cal->device_id);
	struct buf *file = add_file(o, "%s.est", id.s);
	if (args_has(args, "page")) {
		BUG_IF(est_override_header(t->words, (uint32_t)sequence, header));
		add_words(file, header, EST_PAGE_WORDS, big);
	}
	add_words(file, t->words, t->nwords, big);
	report(summary, cal, t);
	buf_free(&id);
}

static void make_device(struct output *o, const struct calibration *cal,
    const char *path, struct buf *summary)
{
	const struct table *t = table_explain(o->arena, cal);
	if (!t)
		return;
	struct buf embedded = {0};
	if (o->embed && !embed_write(cal, o->embed, &embedded))
		return;
	struct emit_device d = {cal, t, banner_name(o->arena, "calib/", path),
	    str_copy(o->arena, buf_view(&embedded))};
	buf_free(&embedded);
	struct buf symbol = {0};
	emit_symbol(&symbol, cal->device_id);
	emit_table(&d, &o->render, add_file(o, "%s.c", symbol.s));
	emit_header(&d, &o->render, add_file(o, "%s.h", symbol.s));
	emit_vectors(&d, &o->render, add_file(o, "%s_vectors.c", symbol.s));
	report(summary, cal, t);
	buf_free(&symbol);
}

static void make_rust(struct args *args, struct output *o,
    struct calibration *const *cals, size_t n, struct buf *summary)
{
	struct emit_device *devices = ARENA_ARRAY(o->arena, n + 1, struct emit_device);
	struct str *families;
	size_t nfamilies = tables_family_names(args, &families);
	for (size_t i = 0; i < n; i++) {
		const struct table *t = table_compile(o->arena, cals[i]);
		if (!t)
			return;
		devices[i] = (struct emit_device){.cal = cals[i], .table = t};
		report(summary, cals[i], t);
	}
	emit_rust(o->arena, classes_builtin(o->arena), devices, n, families, nfamilies,
	    &o->render, add_file(o, "%s", "estimate.rs"));
}

static void make_index(
    struct args *args, struct output *o, struct calibration *const *cals, size_t n)
{
	struct str *ids = ARENA_ARRAY(o->arena, n + 1, struct str);
	for (size_t i = 0; i < n; i++)
		ids[i] = cals[i]->device_id;
	emit_index_header(ids, n, &o->render, add_file(o, "%s", "est_devices.h"));
	emit_index(ids, n, &o->render, add_file(o, "%s", "est_devices_all.c"));

	struct str *names;
	size_t nfamilies = tables_family_names(args, &names);
	emit_families_header(
	    names, nfamilies, &o->render, add_file(o, "%s", "est_families.h"));
	emit_families(
	    names, nfamilies, &o->render, add_file(o, "%s", "est_families_all.c"));
}

/* A file that was named is a calibration or wrong; a folder may hold others. */
static struct calibration *load(
    const struct args *args, const struct classes *classes, const char *path)
{
	const struct src *src = src_load(args->arena, path);
	const struct json *root = json_parse(args->arena, src, false);
	if (!root || (!calibration_recognise(root) && !choice_names(args, path)))
		return NULL;
	/* The run that makes the table of a file checks it. */
	return args_has(args, "index")
		   ? calibration_outline(args->arena, classes, src, root)
		   : calibration_from(args->arena, classes, src, root);
}

static int run_devices(struct args *args, struct output *o, const struct src_list *list)
{
	struct classes *classes = classes_builtin(args->arena);
	struct calibration **cals =
	    ARENA_ARRAY(args->arena, list->n + 1, struct calibration *);
	const char **paths = ARENA_ARRAY(args->arena, list->n + 1, const char *);
	struct buf summary = {0};
	size_t n = 0;
	for (size_t i = 0; i < list->n; i++) {
		struct calibration *cal = load(args, classes, list->paths[i]);
		if (cal && wanted(args, cal->device_id)) {
			paths[n] = list->paths[i];
			cals[n++] = cal;
		}
	}
	calibration_check_all(cals, n);
	o->files = ARENA_ARRAY(args->arena, 3 * n + 4, struct file);
	if (args_has(args, "index"))
		make_index(args, o, cals, n);
	else if (format_is(args, RUST))
		make_rust(args, o, cals, n, &summary);
	else if (format_is(args, IMAGE))
		for (size_t i = 0; i < n; i++)
			make_image(args, o, cals[i], &summary);
	else
		for (size_t i = 0; i < n; i++)
			make_device(o, cals[i], paths[i], &summary);
	write_files(o);
	if (!args->quiet && diag_count(DIAG_ERROR) == 0)
		out_stdout(buf_view(&summary));
	buf_free(&summary);
	return cmd_status();
}

static int run_classes(struct args *args, struct output *o)
{
	struct classes *classes;
	const char *source = "calib/classes.json";
	if (args->nwords == 0) {
		classes = classes_builtin(args->arena);
	} else {
		struct src *src = src_load(args->arena, args->words[0]);
		classes = src ? classes_read(args->arena, src) : NULL;
		source = banner_name(args->arena, "calib/", args->words[0]);
	}
	o->files = ARENA_ARRAY(args->arena, 1, struct file);
	if (classes)
		emit_classes(
		    classes, source, &o->render, add_file(o, "%s", "est_classes.h"));
	write_files(o);
	return cmd_status();
}

static int run_workloads(
    struct args *args, struct output *o, const struct src_list *list)
{
	struct classes *classes = classes_builtin(args->arena);
	o->files = ARENA_ARRAY(args->arena, 2 * list->n + 1, struct file);
	for (size_t i = 0; i < list->n; i++) {
		struct workload *w =
		    workload_read(args->arena, classes, list->paths[i]);
		if (!w)
			continue;
		const char *source = banner_name(args->arena, "", list->paths[i]);
		struct buf symbol = {0};
		emit_workload_symbol(&symbol, w->name);
		emit_workload(
		    w, classes, source, &o->render, add_file(o, "%s.c", symbol.s));
		emit_workload_header(
		    w, source, &o->render, add_file(o, "%s.h", symbol.s));
		buf_free(&symbol);
	}
	write_files(o);
	return cmd_status();
}

static int run(struct args *args)
{
	static const char *const calibrations[] = {".json", ".json.gz", NULL};
	static const char *const workloads[] = {
	    ".json", ".json.gz", ".csv", ".csv.gz", NULL};
	bool work = args_has(args, "workloads"), classes = args_has(args, "classes");
	struct output o = {
	    .arena = args->arena, .folder = args_text(args, "output", ".")};
	struct src_list list;
	if (work + classes + args_has(args, "index") > 1)
		args_usage(
		    args, "--index, --classes and --workloads exclude each other");
	if ((args_has(args, "order") || args_has(args, "page")) &&
	    !format_is(args, IMAGE))
		args_usage(args, "--order and --page go with --format image");
	diag_set_strict(args_has(args, "strict"));
	if (args_has(args, "embed"))
		o.embed = args_choice(args, "embed", "json|fingerprint", 0) == 0
			      ? EMBED_JSON
			      : EMBED_FINGERPRINT;
	if (classes && args->nwords > 1)
		args_usage(args, "--classes takes one file");
	if (classes)
		return run_classes(args, &o);
	if (args->nwords == 0)
		args_usage(args, "no FILE given");
	if ((args_has(args, "for") || args_has(args, "export")) &&
	    !args_has(args, "family"))
		args_usage(args, "--for and --export go with --family");
	if (args_has(args, "family") && work)
		args_usage(args, "--family takes calibrations");
	if (args_has(args, "family") && !args_has(args, "index") &&
	    !format_is(args, RUST))
		return tables_family(args);
	if (!src_expand(args->arena, args->words, args->nwords,
		work ? workloads : calibrations, &list))
		return cmd_status();
	return work ? run_workloads(args, &o, &list) : run_devices(args, &o, &list);
}

const struct command cmd_tables = {
    .name = "tables",
    .synopsis =
	"[-o DIR] [--only ID...] [--format c|image|rust] [--embed json|fingerprint] "
	"[--index | --classes | --workloads | "
	"--family FILE [--for WORKLOAD...] [--export dts|nvpmodel]] [--] FILE...",
    .summary = "compile calibrations to C tables with a proven error",
    .details =
	"Each calibration becomes est_ID.c (the table), est_ID.h and est_ID_vectors.c\n"
	"(self-test), all or none of them.  A file that would not change is left\n"
	"alone.  Prints the proven error, the lines and the bytes of each device.\n"
	"--embed adds the deflated calibration or its SHA-256 in a section that a "
	"linker\n"
	"with --gc-sections drops; calgen extract finds it in the shipped binary.\n"
	"--family writes the modes of a board for est_mode_best(), from the "
	"calibrations\n"
	"that stand for them.  It is refused where the tables rank two modes "
	"otherwise\n"
	"than the calibrations do, beyond their proven errors.\n"
	"--format image writes ID.est, the words of the table as est_override_check()\n"
	"takes them; with --page N they follow the header of an override page.\n"
	"--format rust writes estimate.rs: what lib/estimate.h declares, the classes, "
	"and\n"
	"the devices, for a crate without std; with --family FILE the families, too.\n"
	"M4 in the environment names GNU m4 (default: m4).",
    .options = options,
    .min_words = 0,
    .max_words = SIZE_MAX,
    .run = run,
};
