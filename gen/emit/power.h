/* power.h: what the modes of a board draw, as text for other programs. */
#ifndef EMIT_POWER_H
#define EMIT_POWER_H

#include "emit/render.h"
#include "lib/estimate.h"

/* What one workload costs in a mode. */
struct emit_power_run {
	struct str workload;
	struct est_cost cost;
	uint32_t power_mw;
	uint64_t energy_delay_nj_us;
	int status; /* EST_OK, or why there is no cost */
};

struct emit_power_mode {
	struct str mode, device_id;
	uint64_t clock_hz;        /* 0 = unknown */
	int64_t nvpmodel_id;      /* -1 = unknown */
	struct str nvpmodel_name; /* .n 0: unknown */
	uint32_t power_cap_mw, static_mw, power_mw;
	bool dominated;
	struct emit_power_run *runs;
	size_t nruns;
};

struct emit_power {
	struct str name, title;
	const char *source;
	struct str basis; /* what power_mw is */
	struct emit_power_mode *modes;
	size_t nmodes;
};

/* A device-tree fragment with an operating-points-v2 table and opp-microwatt. */
void emit_power_dts(const struct emit_power *p, struct render *r, struct buf *out);
/* A summary keyed by the power models of nvpmodel. */
void emit_power_nvpmodel(const struct emit_power *p, struct render *r, struct buf *out);

#endif
