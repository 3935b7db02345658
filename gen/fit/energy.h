/* energy.h: measured energies of inferences → static power, energy per FLOP and per
 * byte.
 *
 * energy = static power × latency + FLOPs × energy of a FLOP in the precision
 *          + bytes × energy of a byte, all >= 0
 * fitted to relative errors, each group of rows weighing one.  gen/fit/README.md has
 * the method. */
#ifndef FIT_ENERGY_H
#define FIT_ENERGY_H

#include "fit/conformal.h"
#include "model/model.h"

struct energy_row {
	struct str network; /* .s NULL: the file names none */
	struct str family;
	int precision;
	double flops, bytes, latency_s, energy_j;
	double batch;      /* 0 = unknown */
	double lo_j, hi_j; /* of a prediction */
	uint32_t group;
};

/* Rows by group: what is left out together. */
struct energy_rows {
	struct energy_row *rows;
	size_t n, room;
	struct str *groups;
	size_t ngroups;
	size_t nwithout; /* rows that give no energy */
	const char *by;  /* what a group is, for people */
};

enum energy_by { ENERGY_BY_NETWORK, ENERGY_BY_FAMILY };
/* Names the groups.  Without names of networks, rows of equal FLOPs and batch are one
 * network in several precisions. */
void energy_group(struct arena *a, struct energy_rows *rows, enum energy_by by);

struct energy_model {
	double static_w, byte_j;
	double flop_j[PRECISIONS_MAX], common_flop_j; /* common: of unseen precisions */
	bool seen[PRECISIONS_MAX];
	double pull; /* of the precisions to each other; INFINITY: one for all */
};
/* What rows leave open: a constant that is made of the others in all of them. */
struct energy_need {
	size_t nconstants; /* static power, a byte, a FLOP in each precision seen */
	bool open;
	int precision; /* of the FLOP that is open, -1: the byte */
};
struct energy_need energy_need_of(const struct energy_rows *rows);

double energy_predict(const struct energy_model *m, const struct energy_row *r);

/* Fits the rows of the groups with weight > 0 (NULL: all weigh 1). */
void energy_solve(struct energy_model *m, const struct energy_rows *rows,
    const double *weight, double pull);

/* A fit with what was chosen and what it is worth. */
struct energy_interval {
	double lo, hi; /* 5th and 95th percentile over resampled groups */
};
struct energy_fit {
	struct energy_model model;
	struct energy_interval static_w, byte_j, flop_j[PRECISIONS_MAX];
	double quantile; /* of |ln(measured ÷ predicted)|; 0: too few groups */
	enum quantile_kind kind;
	size_t nrows[PRECISIONS_MAX], n;
};
/* Chooses the pull by leaving groups out, then fits all.  `held`: groups that are not
 * looked at (NULL: none). */
void energy_fit(struct energy_fit *f, const struct energy_rows *rows, const bool *held,
    bool intervals);

/* Predicted beside measured. */
struct energy_held {
	double *predicted_j, *baseline_j, *lo_j, *hi_j; /* by row; lo > hi: none */
	double mape, median_ape, worst_ape, coverage, median_width;
	double baseline_mape; /* energy = mean power of the other groups × latency */
	double nominal;
	bool has_baseline;
	size_t ncovered, nwith_interval;
};
/* Nested: each group is predicted by an energy_fit of the others.  NULL: fewer than
 * two groups. */
struct energy_held *energy_leave_out(struct arena *a, const struct energy_rows *rows);
/* The constants of a calibration, with its bounds. */
struct energy_held *energy_of_calibration(
    struct arena *a, const struct energy_rows *rows, const struct calibration *cal);

/* Whether a measured energy lies inside the bounds of row i. */
bool energy_inside(const struct energy_held *h, size_t i, double energy_j);

#define ENERGY_COVERAGE 0.9

#endif
