/* energy.h: energy of one call of a kernel, idle power subtracted. */
#ifndef MEASURE_ENERGY_H
#define MEASURE_ENERGY_H

#include "base/str.h"
#include "measure/gauge.h"
#include "measure/timing.h"

#define ENERGY_LEAST 3 /* batches under a slow meter */
#define ENERGY_MOST 5
/* A batch of calls lasts at least so many updates of the meter and holds at least so
 * many of its smallest steps, so that neither is worth more than 5 % of it. */
#define ENERGY_UPDATES 20
#define ENERGY_STEPS 20

/* Power of a machine that waits. */
struct energy_idle {
	double mw, part_mw[METER_CHANNELS];
};

struct energy_sample {
	double s, uj; /* of the whole batch; idle is in it */
	double part_uj[METER_CHANNELS];
};
/* What is known of one kernel. */
struct energy_row {
	uint64_t calls; /* of a batch */
	struct energy_sample sample[ENERGY_MOST];
	size_t n;
	struct energy_idle before, after; /* around its block */
	const char *refused;              /* why there is no figure; NULL */
};

/* What the rows say. */
struct energy_figure {
	double pj, sd_pj, lo_pj, hi_pj; /* of a call, without idle; 95 % */
	double gross_pj, batch_s;
	double idle_mw, power_mw; /* power: all of it, while the kernel ran */
	double part_pj[METER_CHANNELS];
};

/* The meter of that name, or the first that works and sees what runs (METER_…).
 * false: none, and `why` got one line. */
bool energy_open(struct gauge *g, const char *name, unsigned sees,
    const struct meter_place *place, struct buf *why);

/* Waits and tells what the machine draws then; false: the meter fell silent. */
bool energy_idle(struct gauge *g, struct energy_idle *out);
/* Settles how many calls are a batch, which is the first then; `call_ns` is about the
 * time of one. */
void energy_begin(
    struct energy_row *row, struct gauge *g, const struct timing *t, double call_ns);
/* How many batches make a figure. */
size_t energy_batches(const struct gauge *g);
/* One more batch, unless the row is refused. */
void energy_batch(struct energy_row *row, struct gauge *g, const struct timing *t);
/* false when the row is refused, which this may find out. */
bool energy_summarise(
    struct energy_row *row, const struct gauge *g, struct energy_figure *out);

/* The members "energy" of a row and "meter" of a run. */
void energy_json(struct buf *b, struct energy_row *row, const struct gauge *g);
void energy_meter_json(struct buf *b, const struct gauge *g);

#endif
