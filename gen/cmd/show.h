/* show.h: a calibration as rows for people, and the forms they are written in. */
#ifndef CMD_SHOW_H
#define CMD_SHOW_H

#include "model/calibration.h"

/* One segment of one curve of one class. */
struct show_row {
	struct str precision, class;
	bool compute; /* over FLOPs; else over bytes */
	enum quantity quantity;
	const struct segment *segment;
	/* FLOP/s or byte/s at both ends; 0 = unknown, or no such term */
	double rate_start, rate_end;
	/* Fraction of the reference peak at both ends; 0 = unknown */
	double efficiency_start, efficiency_end;
	bool has_launch; /* compute rows; the steps in the range */
	double launch_lo_ns, launch_hi_ns;
	struct uncertainty uncertainty;
	double example_size, example_ns; /* one launch and this term; 0 = unknown */
};

struct show {
	const struct calibration *cal;
	bool decoded; /* from a table: values of four digits, no names, no notes */
	struct show_row *rows;
	size_t nrows;
};

struct show show_rows(struct arena *a, const struct calibration *cal);

/* Each writes the whole of it. */
void show_text(const struct show *s, struct buf *out);
void show_markdown(const struct show *s, struct buf *out);
void show_csv(const struct show *s, struct buf *out);
void show_json(
    const struct show *s, struct buf *out); /* calib/schema/show.schema.json */

/* The stage models, behind the operations (show_stages.c).  CSV has a row per term; of
 * a calibration with operations, too, it is a second table behind an empty line.  JSON:
 * the members "inputs" and "stages", empty for NULL. */
struct stage_set;
void show_stages_text(const struct stage_set *set, struct buf *out);
void show_stages_markdown(const struct stage_set *set, struct buf *out);
void show_stages_csv(const struct stage_set *set, struct buf *out);
void show_stages_json(const struct stage_set *set, struct buf *out);

/* A cell of both tables. */
void show_time(struct buf *b, double ns);

#endif
