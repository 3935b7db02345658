/* guard.h: between cmd_guard.c and guard_report.c. */
#ifndef CMD_GUARD_H
#define CMD_GUARD_H

#include "cmd/stages.h"
#include "stages/guard.h"

#define GUARD_FRACTIONS_MAX 32

struct guard {
	const struct stage_data *d;
	const char *calibration; /* judged, or NULL: models of the file, nested */
	bool by_margin;          /* --mode */
	double margin;
	double wished;        /* false-accept share */
	double wished_margin; /* that keeps it */
	double nominal;       /* coverage of the bounds; 0 = none */
	const bool *knob;     /* ninputs */
	size_t nlongest;      /* configurations whose workload lacks full knobs */
	size_t nfractions;
	double fraction[GUARD_FRACTIONS_MAX];
	struct guard_score bound[GUARD_FRACTIONS_MAX], plain[GUARD_FRACTIONS_MAX];
	struct guard_score bound_all, plain_all, wished_all; /* of all fractions */
	size_t ncurve;
	struct guard_curve {
		double margin;
		struct guard_score score;
	} * curve; /* of all fractions */
};

void guard_text(struct buf *out, const struct guard *g);
void guard_json(struct buf *out, const struct guard *g);

#endif
