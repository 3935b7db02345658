/* measurement.h: a measurement file (schema 2.0) as a stream of rows.
 *
 * Knows the format and its traps, keeps one row, and judges each number; what the
 * rows are used for is the caller's business. */
#ifndef MODEL_MEASUREMENT_H
#define MODEL_MEASUREMENT_H

#include "input/stream.h"
#include "model/classes.h"

/* Members of the file that every row shares.  Unknown texts have n = 0. */
struct measurement_head {
	struct str network; /* model; once rows are read, source_model of the last */
	struct str hardware, device, date, tool;
	struct str mode; /* thermal_profile in lower case; "" when null or absent */
	uint32_t batch;  /* 0 = not given */
	int precision;   /* -1 = not given */
};

struct measurement_row {
	size_t line;
	struct str operation_type, pattern;
	struct str name; /* node names joined by '+' */
	int class_id;
	uint64_t flops, bytes;
	uint64_t samples;                      /* timings, >= 1 */
	double mean_ns, sd_ns, min_ns, max_ns; /* mean > 0 */
	double efficiency, peak_flops_per_s;   /* as the file claims, 0 = not given */
	bool labelled; /* calgen measure doubts it: noisy, throttled, … */
};

/* What is wrong with the timings of a row whose mean is above 0, in words, or NULL;
 * a min and a max that miss the mean by no more than rounding are set to it.  Within
 * these limits n·t² < 10^42 ns², so 256-bit sums with 64 fraction bits hold 10^15
 * rows. */
#define TIMING_LEAST_NS 1e-3
#define TIMING_MOST_NS 1e15
#define TIMING_MOST_SAMPLES UINT64_C(1000000000000)
const char *measurement_timing_fault(struct measurement_row *row);

struct measurement;

/* Whether a JSON file is of this kind (not whether it is right): its top level
 * has "subgraphs", or comes as far as a schema_version of "2.0".  Silent. */
bool measurement_recognise(const char *path);

/* NULL after a diagnostic (also for a file that is not schema 2.0). */
struct measurement *measurement_open(
    struct arena *a, const struct classes *c, const char *path);
/* The same from an open stream, which is closed with it or when NULL comes back. */
struct measurement *measurement_open_stream(
    struct arena *a, const struct classes *c, struct stream *in);
/* The same from text that is there already; `src` outlives it. */
struct measurement *measurement_open_src(
    struct arena *a, const struct classes *c, const struct src *src);
const struct measurement_head *measurement_head(const struct measurement *m);
/* The next row; false at the end or after an error (measurement_failed).  A row
 * with a wrong value is diagnosed and passed over, so that all of a file's
 * problems show; texts are valid until the next call. */
bool measurement_next(struct measurement *m, struct measurement_row *row);
bool measurement_failed(const struct measurement *m);
void measurement_close(struct measurement *m);

#endif
