/* workload.c: path → operation list.
 *
 * Comes in: the name of a workload (our JSON or CSV) or a measurement file.
 * Goes out: rows with class and precision ids, and measured times where known.
 * Must not know: devices, costs, what the rows are used for. */
#include "model/workload.h"

#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>

#include "base/fail.h"
#include "base/num.h"
#include "model/workload_rows.h"

const char *const work_member_names[WORK_NMEMBERS] = {
    "name", "class", "precision", "flops", "bytes", "launches", "count"};

bool work_required(enum work_member member)
{
	return member == WORK_CLASS || member == WORK_PRECISION ||
	       member == WORK_FLOPS || member == WORK_BYTES;
}

enum work_member work_member_find(struct str name)
{
	for (int i = 0; i < WORK_NMEMBERS; i++)
		if (str_is(name, work_member_names[i]))
			return (enum work_member)i;
	return WORK_NMEMBERS;
}

struct work_op work_row(void)
{
	return (struct work_op){
	    .class_id = -1, .precision = -1, .launches = 1, .count = 1};
}

void work_add(struct work_list *list, const struct work_op *op)
{
	struct workload *w = list->workload;

	if (w->nops == list->room) {
		size_t room = list->room ? 2 * list->room : 64;
		struct work_op *ops = ARENA_ARRAY(list->arena, room, struct work_op);

		if (w->nops)
			memcpy(ops, w->ops, w->nops * sizeof(*ops));
		w->ops = ops;
		list->room = room;
	}
	w->ops[w->nops++] = *op;
	if (w->measured_ns > UINT64_MAX - op->measured_ns)
		w->measured_ns = UINT64_MAX;
	else
		w->measured_ns += op->measured_ns;
}

const char *work_did_you_mean(
    struct arena *a, struct str name, const char *const *names, size_t n)
{
	size_t best = 3; /* more than two changes is another word */
	const char *guess = NULL;

	for (size_t i = 0; i < n; i++) {
		size_t d = str_distance(name, str_of(names[i]), 2);

		if (d < best) {
			best = d;
			guess = names[i];
		}
	}
	if (!guess)
		return "";
	struct buf b = {0};

	buf_printf(&b, ", did you mean \"%s\"?", guess);
	const char *text = arena_text(a, b.s, b.n);

	buf_free(&b);
	return text;
}

const char *work_class_hint(struct arena *a, const struct classes *c, struct str name)
{
	const char *names[CLASSES_MAX];

	for (size_t i = 0; i < c->n; i++)
		names[i] = arena_text(a, c->info[i].name.s, c->info[i].name.n);
	return work_did_you_mean(a, name, names, c->n);
}

const char *work_precision_hint(
    struct arena *a, const struct classes *c, struct str name)
{
	const char *names[PRECISIONS_MAX];

	for (size_t i = 0; i < c->nprecisions; i++)
		names[i] = arena_text(a, c->precision[i].s, c->precision[i].n);
	return work_did_you_mean(a, name, names, c->nprecisions);
}

static const char *message(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static const char *message(struct arena *a, const char *format, ...)
{
	struct buf b = {0};
	va_list args;

	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	const char *text = arena_text(a, b.s, b.n);

	buf_free(&b);
	return text;
}

static bool set_count(struct work_list *list, struct str text, const char *what,
    uint32_t *out, enum diag_id *id, const char **why)
{
	uint64_t n;

	*id = DIAG_OUT_OF_RANGE;
	if (!num_u64(text, &n) || n < 1 || n > UINT32_MAX) {
		*why = message(list->arena,
		    "%s is %s; it must be a whole number from 1 to %" PRIu32, what,
		    diag_quote(list->arena, text), UINT32_MAX);
		return false;
	}
	*out = (uint32_t)n;
	return true;
}

static bool set_size(struct work_list *list, struct str text, const char *what,
    uint64_t *out, enum diag_id *id, const char **why)
{
	*id = DIAG_OUT_OF_RANGE;
	if (!num_u64(text, out)) {
		*why = message(list->arena,
		    "%s is %s; it must be a whole number from 0 to %" PRIu64, what,
		    diag_quote(list->arena, text), UINT64_MAX);
		return false;
	}
	return true;
}

bool work_set(struct work_list *list, struct work_op *op, enum work_member member,
    struct str text, enum diag_id *id, const char **why)
{
	struct arena *a = list->arena;

	switch (member) {
	case WORK_NAME:
		op->name = str_copy(a, text);
		return true;
	case WORK_CLASS:
		op->class_id = classes_find(list->classes, text);
		*id = DIAG_UNKNOWN_CLASS;
		*why = op->class_id >= 0
			   ? NULL
			   : message(a, "no class %s in calib/classes.json%s",
				 diag_quote(a, text),
				 work_class_hint(a, list->classes, text));
		return op->class_id >= 0;
	case WORK_PRECISION:
		op->precision = classes_precision(list->classes, text);
		*id = DIAG_UNKNOWN_PRECISION;
		*why = op->precision >= 0
			   ? NULL
			   : message(a, "no precision %s in calib/classes.json%s",
				 diag_quote(a, text),
				 work_precision_hint(a, list->classes, text));
		return op->precision >= 0;
	case WORK_FLOPS:
		return set_size(list, text, "flops", &op->flops, id, why);
	case WORK_BYTES:
		return set_size(list, text, "bytes", &op->bytes, id, why);
	case WORK_LAUNCHES:
		return set_count(list, text, "launches", &op->launches, id, why);
	case WORK_COUNT:
		return set_count(list, text, "count", &op->count, id, why);
	case WORK_NMEMBERS:
		break;
	}
	BUG("no such member");
}

/* "dir/resnet18_b1.csv.gz" → "resnet18_b1". */
static struct str stem(struct arena *a, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *from = slash ? slash + 1 : path;
	size_t n = strcspn(from, ".");

	return str_copy(a, (struct str){from, n ? n : strlen(from)});
}

static bool is_csv(const char *path)
{
	struct str p = str_of(path);

	return (p.n > 4 && str_is((struct str){p.s + p.n - 4, 4}, ".csv")) ||
	       (p.n > 7 && str_is((struct str){p.s + p.n - 7, 7}, ".csv.gz"));
}

/* A pipe can be read once only, and two readers look at a JSON file. */
static bool is_pipe(const char *path)
{
	struct stat st;

	return strcmp(path, "-") == 0 || (stat(path, &st) == 0 && S_ISFIFO(st.st_mode));
}

static bool read_json(struct work_list *list, const struct work_input *in)
{
	switch (workload_recognise(in)) {
	case WORK_OURS:
		return workload_read_json(list, in);
	case WORK_MEASUREMENT:
		return workload_read_measurement(list, in);
	case WORK_BROKEN:
		return false;
	}
	BUG("kind of workload");
}

struct workload *workload_read(
    struct arena *a, const struct classes *c, const char *path)
{
	struct workload *w = ARENA_NEW(a, struct workload);
	struct work_list list = {.arena = a, .classes = c, .workload = w};
	struct work_input in = {.path = path};
	bool ok;

	w->path = arena_text(a, path, strlen(path));
	if (is_pipe(path) && !(in.src = src_load(a, path)))
		return NULL;
	if (is_csv(path))
		ok = workload_read_csv(&list, path);
	else
		ok = read_json(&list, &in);
	if (!ok)
		return NULL;
	if (!w->name.n)
		w->name = stem(a, path);
	if (!w->nops) {
		diag_file(DIAG_WORKLOAD_EMPTY, path,
		    "no operations; add at least one row to \"ops\" or \"subgraphs\"");
		return NULL;
	}
	return w;
}
