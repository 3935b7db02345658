/* ingest_csv.h: between ingest.c and ingest_csv.c. */
#ifndef FIT_INGEST_CSV_H
#define FIT_INGEST_CSV_H

#include "fit/ingest.h"
#include "input/stream.h"
#include "model/measurement.h"

/* Rows of a CSV stream, which is closed at the end.  Columns, in any order:
 *   network (or model), precision, flops, bytes (or total_bytes), and one of
 *   latency_ns, latency_us, latency_ms, latency_s    required;
 *   class (or op_class), or operation_type and pattern (or fusion_pattern);
 *   batch, mode (or thermal_profile), samples, and sd_, min_, max_ with the unit
 *   of the latency                                    optional. */
bool ingest_csv(struct ingest *in, struct stream *stream);
/* Whether the filter lets a row through; counts those it does not. */
bool ingest_wanted(struct ingest *in, struct str mode, int precision);
/* Takes a record into the cells, and into what the file is known by. */
void ingest_record(
    struct ingest *in, const struct cell_key *key, const struct measurement_row *row);

#endif
