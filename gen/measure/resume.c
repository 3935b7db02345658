/* resume.c: the rows and runs that an output file holds already.
 *
 * Comes in: the file.  Goes out: names of rows, sums, and the place to go on at.
 * Must not know: how rows are written. */
#include "measure/resume.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/num.h"
#include "input/diag.h"

static struct str text_of(const struct json *object, const char *name)
{
	const struct json *v = object ? json_get(object, name) : NULL;
	return v && v->kind == JSON_STRING ? v->text : STR("");
}

static bool differs(
    const struct src *src, const char *what, struct str there, struct str now)
{
	if (str_eq(there, now))
		return false;
	diag_file(DIAG_RESUME, src->path,
	    "holds another %s: '%.*s', and this run has '%.*s'", what, (int)there.n,
	    there.s, (int)now.n, now.s);
	return true;
}

static bool agrees(struct arena *a, const struct record *r, const struct src *src,
    const struct json *root)
{
	const struct record_head *h = &r->head;
	const struct json *ours = json_get(root, "estimate");
	const struct json *rows = json_get(root, "subgraphs");
	const struct json *plan =
	    ours && ours->kind == JSON_OBJECT ? json_get(ours, "plan") : NULL;

	if (!rows || rows->kind != JSON_ARRAY || !ours ||
	    (ours->kind != JSON_NULL && (!plan || plan->kind != JSON_OBJECT))) {
		diag_file(DIAG_RESUME, src->path,
		    "exists, and calgen measure did not write it");
		return false;
	}
	if (differs(src, "machine", text_of(root, "device"), h->device) ||
	    differs(src, "mode", text_of(root, "thermal_profile"), h->mode))
		return false;
	if (ours->kind == JSON_NULL) /* ended before its first row */
		return !differs(src, "plan", text_of(root, "model"), h->plan_name);
	struct buf threads = {0}, now = {0};
	num_print(&threads, json_number_of(ours, "threads", 0));
	buf_printf(&now, "%u", h->threads);
	bool wrong =
	    differs(src, "plan", text_of(plan, "fingerprint"), h->plan_fingerprint) ||
	    differs(src, "back-end", text_of(ours, "backend"), h->backend) ||
	    differs(src, "precision", text_of(ours, "precision"), h->precision) ||
	    differs(src, "number of threads", str_copy(a, buf_view(&threads)),
		str_copy(a, buf_view(&now)));
	buf_free(&threads);
	buf_free(&now);
	return !wrong;
}

static int by_name(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void take_row(struct arena *a, struct record *r, const struct json *row)
{
	const struct json *names = json_get(row, "node_names");
	const struct json *latency = json_get(row, "measured_latency");
	struct buf name = {0};
	double sd = json_number_of(latency, "std", 0);

	buf_str(&name, text_of(row, "source_model"));
	buf_char(&name, ' ');
	if (names && names->kind == JSON_ARRAY && names->first)
		buf_str(&name, names->first->text);
	r->done[r->ndone++] = str_copy(a, buf_view(&name));
	buf_free(&name);
	r->sums.rows++;
	r->sums.flops += json_count_of(row, "flops");
	r->sums.bytes += json_count_of(row, "total_bytes");
	r->sums.mean_ms += json_number_of(latency, "mean", 0);
	r->sums.variance_ms2 += sd * sd;
}

static struct str inside(const struct src *src, const struct json *list)
{
	return list && list->kind == JSON_ARRAY && list->first
		   ? (struct str){src->text.s + list->at + 1, list->end - list->at - 2}
		   : STR("");
}

bool resume_read(struct arena *a, struct record *r)
{
	const struct src *src = src_load(a, r->path);
	const struct json *root = src ? json_parse(a, src, false) : NULL;
	if (!root)
		return false;
	if (root->kind != JSON_OBJECT || !agrees(a, r, src, root)) {
		if (root->kind != JSON_OBJECT)
			diag_file(DIAG_RESUME, r->path, "exists, and is no object");
		return false;
	}
	const struct json *rows = json_get(root, "subgraphs");
	const struct json *ours = json_get(root, "estimate");
	r->done = ARENA_ARRAY(a, rows->nitems + 1, struct str);
	r->end = rows->at + 1;
	for (const struct json *row = rows->first; row; row = row->next) {
		if (row->kind == JSON_OBJECT)
			take_row(a, r, row);
		r->end = row->end;
	}
	qsort(r->done, r->ndone, sizeof *r->done, by_name);
	r->head.peak_flops_per_s = json_number_of(root, "theoretical_peak_flops", 0);
	if (ours->kind == JSON_OBJECT)
		r->runs = inside(src, json_get(ours, "runs"));
	buf_str(&r->tail, (struct str){src->text.s + r->end, src->text.n - r->end});
	return true;
}
