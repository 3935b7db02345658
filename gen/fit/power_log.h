/* power_log.h: a tegrastats log → mean power by rail and of the board. */
#ifndef FIT_POWER_LOG_H
#define FIT_POWER_LOG_H

#include "input/src.h"

#define POWER_RAILS 32

struct power_rail {
	struct str name;
	double mean_mw, min_mw, max_mw;
	bool counted; /* in the power of the board */
};

struct power_gap {
	size_t line; /* the sample after it */
	double seconds;
};

struct power_log {
	const char *path;
	struct power_rail rails[POWER_RAILS];
	size_t nrails;
	struct power_rail board; /* the sum of the counted rails, sample by sample */
	size_t nsamples;
	double interval_s; /* 0: the lines have no times, and none was given */
	double sampled_s;  /* samples × interval */
	struct power_gap *gaps;
	size_t ngaps;
	double gap_s; /* all of them */
};

struct power_options {
	struct str total; /* rails that make up the board, "A+B"; .s NULL: by name */
	double
	    interval_s; /* of the sampling, where the lines have no times; 0 = none */
};

/* NULL after diagnostics. */
struct power_log *power_log_read(
    struct arena *a, const char *path, const struct power_options *options);

#endif
