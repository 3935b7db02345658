/* workload_csv.c: CSV with the columns of our workload JSON → rows.
 *
 * Comes in: a path.  Goes out: rows in the list of the caller.
 * Must not know: JSON, measurement files. */
#include "input/csv.h"
#include "model/workload_rows.h"

struct columns {
	size_t at[WORK_NMEMBERS]; /* SIZE_MAX: not there */
};

static bool find_columns(
    struct work_list *list, struct csv *csv, struct columns *columns)
{
	bool ok = true;

	for (int m = 0; m < WORK_NMEMBERS; m++) {
		columns->at[m] = csv_find(csv, work_member_names[m]);
		if (columns->at[m] == SIZE_MAX && work_required((enum work_member)m)) {
			csv_diag(csv, DIAG_MISSING_MEMBER, 0,
			    "the header lacks the column \"%s\"", work_member_names[m]);
			ok = false;
		}
	}
	for (size_t i = 0; i < csv_nfields(csv); i++) {
		struct str name = csv_name(csv, i);

		if (work_member_find(name) != WORK_NMEMBERS)
			continue;
		csv_diag(csv, DIAG_UNKNOWN_MEMBER, i, "a workload has no column %s%s",
		    diag_quote(list->arena, name),
		    work_did_you_mean(
			list->arena, name, work_member_names, WORK_NMEMBERS));
		ok = false;
	}
	return ok;
}

/* An empty field is unknown: that is 0 bytes, 1 launch, 1 copy, no name. */
static bool read_row(
    struct work_list *list, struct csv *csv, const struct columns *columns)
{
	struct work_op op = work_row();
	bool ok = true;

	op.line = csv_line(csv);
	for (int m = 0; m < WORK_NMEMBERS; m++) {
		enum diag_id id;
		const char *why;
		size_t i = columns->at[m];

		if (i == SIZE_MAX)
			continue;
		struct str text = csv_field(csv, i);

		if (!text.n) {
			if (m == WORK_BYTES || !work_required((enum work_member)m))
				continue;
			csv_diag(csv, DIAG_MISSING_MEMBER, i, "the row has no %s",
			    work_member_names[m]);
			ok = false;
		} else if (!work_set(list, &op, (enum work_member)m, text, &id, &why)) {
			csv_diag(csv, id, i, "%s", why);
			ok = false;
		}
	}
	if (ok)
		work_add(list, &op);
	return ok;
}

bool workload_read_csv(struct work_list *list, const char *path)
{
	struct csv *csv = csv_open(path);
	struct columns columns;

	if (!csv)
		return false;
	bool ok = find_columns(list, csv, &columns);

	while (csv_next(csv))
		ok &= read_row(list, csv, &columns);
	ok &= !csv_failed(csv);
	csv_close(csv);
	return ok;
}
