/* calibrate.h: between the stages of calgen calibrate. */
#ifndef CMD_CALIBRATE_H
#define CMD_CALIBRATE_H

#include "cmd/cmd.h"
#include "cmd/measured.h"
#include "fit/author.h"
#include "fit/coverage.h"
#include "fit/rival.h"
#include "fit/shapes.h"
#include "measure/backend.h"
#include "measure/series.h"

/* A known network, run for real, and what calibrations say of it. */
struct real_network {
	const char *name, *title;
	const char *lacks; /* why it was not run; NULL: it was */
	struct series_summary measured;
	size_t npasses;
	size_t nshapes, nseen; /* distinct operations; those that the fit has seen */
	struct predicted_total fitted;
	double lo_ns, hi_ns; /* of fitted.time_ns; 0: no interval is declared */
	bool unsupported;
	double left_out_ns; /* by a fit without any of its shapes; 0: none */
	double old_ns;      /* by the calibration in use; 0: none, or no answer */
};

struct calibrating {
	struct args *args;
	const struct classes *classes;
	const char *output, *measurements, *against; /* against NULL: nothing to beat */
	const struct backend *backend;
	enum element element;
	unsigned threads;
	bool quick, json, progress;
	bool silent; /* stdout is for another result than the reports of the stages */
	const volatile int *ended;
	struct measured rows;
	struct authoring how;
	struct calibration *fresh;
	const struct precision_cost *cost; /* of the precision that was measured */
	const struct calibration *old;
	const struct precision_cost *old_cost; /* NULL: it has no such precision */
	struct fit_report report;
	struct held_shapes *shapes;
	struct held_out *networks_out; /* NULL: one group */
	struct rivalry rivalry;        /* where old_cost is there */
	struct real_network *real;
	size_t nreal;
	struct buf text; /* of the new calibration */
	struct next_measurement *next;
	size_t nnext, nlabelled;
	bool loses, accepted;
	char verdict[160];
};

/* Runs the networks and asks old, new and left-out fits about them. */
void calibrate_networks(struct calibrating *c);
/* Mean |error| over the networks that were run, by the new or the old one; NAN. */
double calibrate_network_error(const struct calibrating *c, bool old);
/* A line on stderr where there is a terminal; NULL wipes it. */
void calibrate_progress(const struct calibrating *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

void calibrate_text(struct buf *b, const struct calibrating *c);
void calibrate_json(struct buf *b, const struct calibrating *c);

#endif
