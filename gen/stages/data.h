/* data.h: timed requests: what was asked (inputs) and how long each stage took.
 *
 * Rows of equal inputs are one configuration, the unit of every split: its times are
 * the means of its rows. */
#ifndef STAGES_DATA_H
#define STAGES_DATA_H

#include <stdbool.h>
#include <stddef.h>

#include "model/stages.h"

struct stage_column {
	struct str name; /* without the unit */
	int repeat;      /* input that multiplies it in the total, −1 = once */
};

struct stage_data {
	const char *path;
	struct stage_input *inputs; /* support = range of the data */
	size_t ninputs;
	struct stage_column *stages;
	size_t nstages;
	double *x;     /* n × ninputs; a category is the index of its label */
	double *ns;    /* n × nstages, > 0 */
	double *total; /* n: Σ stage × repeat */
	size_t n;      /* configurations, in the order of their inputs */
	size_t nrows;
};

struct stage_reading {
	const char *const *ignore; /* columns that are neither input nor stage */
	size_t nignore;
	const char *const *times; /* "STAGE=INPUT": the stage runs INPUT times */
	size_t ntimes;
};

/* Reads a CSV file.  Columns that end in _ms, _us, _ns or _s are stages, a total_*
 * beside them is passed over; the others are inputs: whole numbers, or categories.
 * A stage called *_per_token repeats by the input output_tokens.  NULL after
 * diagnostics. */
struct stage_data *stage_data_read(
    struct arena *a, const char *path, const struct stage_reading *how);
/* Orders the configurations by their inputs. */
void stage_data_sort(struct arena *a, struct stage_data *d);
/* The same configurations with times of their own, for the caller to fill; then
 * stage_data_total. */
struct stage_data *stage_data_like(struct arena *a, const struct stage_data *d);
void stage_data_total(struct stage_data *d);
/* Rows of `d` in the order of take[n]. */
struct stage_data *stage_data_take(
    struct arena *a, const struct stage_data *d, const size_t *take, size_t n);
/* Makes the inputs and stages of `d` those of `like`: same order, same labels
 * (new ones are added to both).  False after diagnostics. */
bool stage_data_align(struct arena *a, struct stage_data *d, struct stage_data *like);
/* Index of the configuration with inputs x, or SIZE_MAX. */
size_t stage_data_find(const struct stage_data *d, const double *x);
/* The total as the one stage. */
struct stage_data *stage_data_as_total(struct arena *a, const struct stage_data *d);

#endif
