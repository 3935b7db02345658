/* networks.h: measurement rows of whole networks as timed requests. */
#ifndef STAGES_NETWORKS_H
#define STAGES_NETWORKS_H

#include "fit/cells.h"
#include "stages/data.h"

/* One request per network and batch with one stage, the sum of its operations; inputs:
 * network, batch, mflops, kbytes.  Of one precision and one mode: those of the first
 * cell, and there is one.  `path` names them. */
struct stage_data *stage_data_networks(
    struct arena *a, const struct cells *cells, const char *path);

#endif
