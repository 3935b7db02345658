/* cmd_list.c: what this calgen knows: devices, families, classes, precisions. */
#include <inttypes.h>

#include "base/num.h"
#include "base/out.h"
#include "cmd/cmd.h"
#include "cmd/device.h"
#include "embed/devices.h"
#include "lib/estimate.h"

static const struct option options[] = {
    {"json", 0, OPTION_FLAG, NULL, "machine-readable, calib/schema/list.schema.json"},
    {"output", 'o', OPTION_ONE, "FILE", "write there (- = stdout)"},
    {0},
};

struct device {
	const struct calibration *cal;
	struct est_info info;
};

struct list {
	const struct classes *classes;
	struct device *devices;
	size_t ndevices;
};

static struct list gather(struct arena *a)
{
	struct list l = {.classes = classes_builtin(a)};

	l.devices = ARENA_ARRAY(a, est_devices_all_n + 1, struct device);
	for (size_t i = 0; i < est_devices_all_n; i++) {
		struct device *d = &l.devices[l.ndevices++];

		d->cal = table_decode(a, l.classes, est_devices_all[i]);
		est_device_info(est_devices_all[i], &d->info);
	}
	return l;
}

/* The first device of its family? */
static bool begins_family(const struct list *l, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (str_eq(l->devices[k].cal->family, l->devices[i].cal->family))
			return false;
	return true;
}

/* What is declared of a family, NULL = nothing. */
static const struct est_family *declared(struct str name)
{
	for (size_t i = 0; i < est_families_all_n; i++)
		if (str_is(name, est_families_all[i]->name))
			return est_families_all[i];
	return NULL;
}

static struct str stands(const struct est_mode *mode, struct est_info *info)
{
	est_device_info(mode->device, info);
	return str_of(info->id);
}

static void fingerprint(struct buf *b, const struct est_info *info)
{
	for (size_t i = 0; i < sizeof(info->fingerprint); i++)
		buf_printf(b, "%02x", info->fingerprint[i]);
}

/* --- text ------------------------------------------------------------------------ */

/* "fp32,fp16"; returns its columns. */
static size_t precisions(const struct list *l, const struct device *d, struct buf *b)
{
	size_t before = b->n;

	for (size_t i = 0; i < d->cal->nprecisions; i++) {
		buf_text(b, i ? "," : "");
		buf_str(b, l->classes->precision[d->cal->precisions[i].precision]);
	}
	return b->n - before;
}

static size_t widest_precisions(const struct list *l)
{
	struct buf scratch = {0};
	size_t widest = 0;

	for (size_t i = 0; i < l->ndevices; i++) {
		size_t width = precisions(l, &l->devices[i], &scratch);

		widest = width > widest ? width : widest;
	}
	buf_free(&scratch);
	return widest;
}

static void text_device(
    const struct list *l, const struct device *d, size_t width, struct buf *b)
{
	buf_printf(b, "  %-32s ", d->info.id);
	for (size_t n = precisions(l, d, b); n < width; n++)
		buf_char(b, ' ');
	/* A bound is rounded up. */
	uint32_t error_e7 = (d->info.error_ppb + 99) / 100;
	buf_printf(b, "  error %" PRIu32 ".%05" PRIu32 " %%  %5" PRIu32 " B  ",
	    error_e7 / 100000, error_e7 % 100000, 4 * d->info.words);
	fingerprint(b, &d->info);
	buf_char(b, '\n');
}

static void text_modes(const struct est_family *f, struct buf *b)
{
	struct est_info info;

	for (uint32_t i = 0; i < f->nmodes; i++) {
		const struct est_mode *m = &f->modes[i];

		buf_printf(b, "    %-8s %9.3f W  ", m->name, m->power_cap_mw / 1e3);
		buf_str(b, stands(m, &info));
		buf_text(b, m->flags & EST_MODE_DOMINATED ? "  dominated\n" : "\n");
	}
}

static void text_family(const struct list *l, size_t first, struct buf *b)
{
	struct str family = l->devices[first].cal->family;

	buf_printf(b, "  %.*s:", (int)family.n, family.s);
	for (size_t i = first; i < l->ndevices; i++) {
		const struct calibration *cal = l->devices[i].cal;

		if (!str_eq(cal->family, family))
			continue;
		buf_char(b, ' ');
		buf_str(b, cal->mode);
		buf_text(b, cal->mode.n && cal->variant.n ? "-" : "");
		buf_str(b, cal->variant);
	}
	buf_char(b, '\n');
	if (declared(family))
		text_modes(declared(family), b);
}

static void write_text(const struct list *l, struct buf *b)
{
	const struct classes *c = l->classes;

	size_t width = widest_precisions(l);

	buf_text(b, "devices: precisions, proven error and size of the table, "
		    "fingerprint of the calibration\n");
	for (size_t i = 0; i < l->ndevices; i++)
		text_device(l, &l->devices[i], width, b);
	if (!l->ndevices)
		buf_text(b, "  none in this build\n");
	buf_text(b, "families: modes and variants; power cap and device that stands "
		    "for a mode\n");
	for (size_t i = 0; i < l->ndevices; i++)
		if (begins_family(l, i))
			text_family(l, i, b);
	buf_text(
	    b, "classes: id, name, parent that answers in its place, what it is\n");
	for (size_t i = 0; i < c->n; i++) {
		struct str parent =
		    c->info[i].parent >= 0 ? c->info[c->info[i].parent].name : STR("-");

		buf_printf(b, "  %2zu %-20.*s %-12.*s %.*s\n", i,
		    (int)c->info[i].name.n, c->info[i].name.s, (int)parent.n, parent.s,
		    (int)c->info[i].title.n, c->info[i].title.s);
	}
	buf_text(b, "precisions: id, name\n");
	for (size_t i = 0; i < c->nprecisions; i++)
		buf_printf(
		    b, "  %2zu %.*s\n", i, (int)c->precision[i].n, c->precision[i].s);
}

/* --- JSON ------------------------------------------------------------------------ */

static void member(struct buf *b, const char *name, struct str text)
{
	buf_printf(b, ", \"%s\": ", name);
	if (text.n)
		json_quote(b, text);
	else
		buf_text(b, "null");
}

static void json_device(const struct list *l, const struct device *d, struct buf *b)
{
	const struct calibration *cal = d->cal;

	buf_text(b, "{\"id\": ");
	json_quote(b, cal->device_id);
	member(b, "family", cal->family);
	member(b, "mode", cal->mode);
	member(b, "variant", cal->variant);
	member(b, "date", cal->date);
	buf_text(b, ", \"precisions\": [");
	for (size_t i = 0; i < cal->nprecisions; i++) {
		buf_text(b, i ? ", " : "");
		json_quote(b, l->classes->precision[cal->precisions[i].precision]);
	}
	buf_text(b, "], \"fingerprint\": \"");
	fingerprint(b, &d->info);
	buf_printf(
	    b, "\", \"bytes\": %" PRIu32 ", \"proven_error\": ", 4 * d->info.words);
	num_print(b, d->info.error_ppb / 1e9);
	buf_char(b, '}');
}

static void json_modes(const struct est_family *f, struct buf *b)
{
	struct est_info info;

	for (uint32_t i = 0; i < f->nmodes; i++) {
		const struct est_mode *m = &f->modes[i];

		buf_text(b, i ? ", {\"mode\": " : "{\"mode\": ");
		json_quote(b, str_of(m->name));
		member(b, "device", stands(m, &info));
		buf_printf(b, ", \"power_cap_mw\": %" PRIu32 ", \"dominated\": %s}",
		    m->power_cap_mw, m->flags & EST_MODE_DOMINATED ? "true" : "false");
	}
}

static void json_family(const struct list *l, size_t first, struct buf *b)
{
	struct str family = l->devices[first].cal->family;
	bool any = false;

	buf_text(b, "{\"name\": ");
	json_quote(b, family);
	buf_text(b, ", \"devices\": [");
	for (size_t i = first; i < l->ndevices; i++) {
		const struct calibration *cal = l->devices[i].cal;

		if (!str_eq(cal->family, family))
			continue;
		buf_text(b, any ? ", " : "");
		json_quote(b, cal->device_id);
		any = true;
	}
	buf_text(b, "], \"modes\": [");
	if (declared(family))
		json_modes(declared(family), b);
	buf_text(b, "]}");
}

static void write_json(const struct list *l, struct buf *b)
{
	const struct classes *c = l->classes;
	const char *before = "\n    ";

	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n  \"devices\": [");
	for (size_t i = 0; i < l->ndevices; i++) {
		buf_text(b, i ? ",\n    " : "\n    ");
		json_device(l, &l->devices[i], b);
	}
	buf_text(
	    b, l->ndevices ? "\n  ],\n  \"families\": [" : "],\n  \"families\": [");
	for (size_t i = 0; i < l->ndevices; i++) {
		if (!begins_family(l, i))
			continue;
		buf_text(b, before);
		json_family(l, i, b);
		before = ",\n    ";
	}
	buf_text(b, l->ndevices ? "\n  ],\n  \"classes\": [" : "],\n  \"classes\": [");
	for (size_t i = 0; i < c->n; i++) {
		buf_printf(b, "%s\n    {\"id\": %zu, \"name\": ", i ? "," : "", i);
		json_quote(b, c->info[i].name);
		member(b, "parent",
		    c->info[i].parent >= 0 ? c->info[c->info[i].parent].name
					   : (struct str){NULL, 0});
		member(b, "title", c->info[i].title);
		buf_char(b, '}');
	}
	buf_text(b, "\n  ],\n  \"precisions\": [");
	for (size_t i = 0; i < c->nprecisions; i++) {
		buf_printf(b, "%s\n    {\"id\": %zu, \"name\": ", i ? "," : "", i);
		json_quote(b, c->precision[i]);
		buf_char(b, '}');
	}
	buf_text(b, "\n  ]\n}\n");
}

static int run(struct args *args)
{
	struct list l = gather(args->arena);
	struct buf out = {0};

	if (args_has(args, "json"))
		write_json(&l, &out);
	else
		write_text(&l, &out);
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return cmd_status();
}

const struct command cmd_list = {
    .name = "list",
    .synopsis = "[--json] [-o FILE]",
    .summary = "list devices, families, classes and precisions",
    .details =
	"The devices are those that this calgen was linked with, each with the "
	"proven error of its table and the fingerprint of its calibration.  Of a "
	"declared family (calib/families) the modes are listed by power cap, each with "
	"the device that stands for it.  Ids of "
	"classes and precisions are those of EST_CLASS_* and EST_PRECISION_*.",
    .options = options,
    .min_words = 0,
    .max_words = 0,
    .run = run,
};
