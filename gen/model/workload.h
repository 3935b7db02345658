/* workload.h: operation lists, from our JSON or CSV or a measurement file. */
#ifndef MODEL_WORKLOAD_H
#define MODEL_WORKLOAD_H

#include "model/model.h"

/* Reads one file; NULL after diagnostics.  In a measurement file (schema 2.0)
 * the match rules give the class, `launches` and `count` are 1, and measured
 * times are kept. */
struct workload *workload_read(
    struct arena *a, const struct classes *c, const char *path);

#endif
