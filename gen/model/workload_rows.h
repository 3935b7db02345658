/* workload_rows.h: what the readers of the three workload formats share.
 * Private to workload*.c. */
#ifndef MODEL_WORKLOAD_ROWS_H
#define MODEL_WORKLOAD_ROWS_H

#include "input/diag.h"
#include "model/workload.h"

/* A workload that grows. */
struct work_list {
	struct arena *arena;
	const struct classes *classes;
	struct workload *workload;
	size_t room;
};

/* A fresh row: launches and count 1, everything else unknown. */
struct work_op work_row(void);
void work_add(struct work_list *list, const struct work_op *op);

/* Members of our JSON and columns of CSV, in the order that both are written. */
enum work_member {
	WORK_NAME,
	WORK_CLASS,
	WORK_PRECISION,
	WORK_FLOPS,
	WORK_BYTES,
	WORK_LAUNCHES,
	WORK_COUNT,
	WORK_NMEMBERS
};
extern const char *const work_member_names[WORK_NMEMBERS];
/* Members that a row cannot do without. */
bool work_required(enum work_member member);
/* The member of that name, or WORK_NMEMBERS. */
enum work_member work_member_find(struct str name);
/* ", did you mean \"bytes\"?" or "". */
const char *work_did_you_mean(
    struct arena *a, struct str name, const char *const *names, size_t n);
/* Names of all classes or precisions that `name` may have meant. */
const char *work_class_hint(struct arena *a, const struct classes *c, struct str name);
const char *work_precision_hint(
    struct arena *a, const struct classes *c, struct str name);

/* Sets a member from its text.  false, with `*why` a message, when it is wrong. */
bool work_set(struct work_list *list, struct work_op *op, enum work_member member,
    struct str text, enum diag_id *id, const char **why);

/* Where a workload is read from. */
struct work_input {
	const char *path;
	const struct src *src; /* the text, when it came through a pipe; else NULL */
};

enum work_kind {
	WORK_OURS,
	WORK_MEASUREMENT,
	WORK_BROKEN /* no JSON; diagnosed */
};
/* By the first member that tells: "ops", "subgraphs" or the schema_version of
 * measurement files. */
enum work_kind workload_recognise(const struct work_input *in);

/* The readers; false after diagnostics. */
bool workload_read_json(struct work_list *list, const struct work_input *in);
bool workload_read_measurement(struct work_list *list, const struct work_input *in);
bool workload_read_csv(struct work_list *list, const char *path);

#endif
