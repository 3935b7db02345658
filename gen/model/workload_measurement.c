/* workload_measurement.c: a measurement file (schema 2.0) → rows.
 *
 * Comes in: judged rows.  Goes out: one operation each, with its measured time;
 * a fused row counts as one launch, as the calibrations count it.
 * Must not know: JSON, devices. */
#include <inttypes.h>

#include "model/measurement.h"
#include "model/workload_rows.h"

static void add_row(
    struct work_list *list, const struct measurement_row *row, int precision)
{
	struct work_op op = work_row();
	size_t first = 0; /* of the node names */

	while (first < row->name.n && row->name.s[first] != '+')
		first++;
	op.pattern = str_copy(list->arena, row->pattern);
	op.name = first ? str_copy(list->arena, (struct str){row->name.s, first})
			: op.pattern;
	op.class_id = row->class_id;
	op.precision = precision;
	op.flops = row->flops;
	op.bytes = row->bytes;
	op.measured_ns = (uint64_t)(row->mean_ns + 0.5); /* 10^15 at most */
	op.line = row->line;
	work_add(list, &op);
}

/* "acme", 4 → "acme_b4", as the files are called. */
static struct str name_of(struct arena *a, const struct measurement_head *head)
{
	struct buf b = {0};

	buf_str(&b, head->network);
	if (head->batch)
		buf_printf(&b, "_b%" PRIu32, head->batch);
	struct str name = str_copy(a, buf_view(&b));

	buf_free(&b);
	return name;
}

bool workload_read_measurement(struct work_list *list, const struct work_input *in)
{
	struct measurement *m =
	    in->src ? measurement_open_src(list->arena, list->classes, in->src)
		    : measurement_open(list->arena, list->classes, in->path);
	struct measurement_row row;

	if (!m)
		return false;
	list->workload->name = name_of(list->arena, measurement_head(m));
	while (measurement_next(m, &row))
		add_row(list, &row, measurement_head(m)->precision);
	bool ok = !measurement_failed(m);

	measurement_close(m);
	return ok;
}
