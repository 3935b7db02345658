/* model.h: a calibration as meaning: what bind.c makes of the JSON, and what
 * check, the table compiler, the fits and the audit work on.
 *
 * Values are the written decimals, correctly rounded to double.  Every part
 * that a person may have to look at keeps the offset of its JSON value. */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "input/json.h"
#include "model/classes.h"

enum provenance { PROV_MEASURED, PROV_FITTED, PROV_EXTRAPOLATED, PROV_LEGACY };
enum timed { TIMED_NODE_SUM, TIMED_END_TO_END };
enum policy { POLICY_HOLD, POLICY_CLAMP, POLICY_REFUSE };
enum combine { COMBINE_MAX, COMBINE_SUM };
enum interval {
	INTERVAL_NONE,
	INTERVAL_NOMINAL,
	INTERVAL_PREDICTION,
	INTERVAL_CONFORMAL
};
enum basis {
	BASIS_MEASURED,
	BASIS_CALIBRATED,
	BASIS_COMPONENT,
	BASIS_EXTERNAL,
	BASIS_DERIVED
};

/* What start and end of a segment are. */
enum quantity {
	QUANTITY_EFFICIENCY,           /* compute: fraction of the reference peak */
	QUANTITY_PS_PER_FLOP,          /* compute */
	QUANTITY_BANDWIDTH_EFFICIENCY, /* memory: fraction of the peak bandwidth */
	QUANTITY_PS_PER_BYTE           /* memory */
};

struct origin { /* where a number comes from; inherited file → class → segment */
	enum provenance kind;
	uint32_t n;        /* measured rows behind it, 0 = unknown */
	struct str source; /* key of calibration.sources */
};

/* Spread of measured ÷ predicted: ln-errors (statistics). */
struct uncertainty {
	bool present;
	double sd_shared, sd_independent; /* relative sd, >= 0 */
	double bound_lo, bound_hi; /* operation bounds ÷ estimate, lo <= 1 <= hi */
	size_t at;
};

struct segment {
	double from, to;   /* FLOPs or bytes; from <= x < to; to may be INFINITY */
	double start, end; /* value at from and at to, linear in log x between;
			    * constant (end = start) when to is INFINITY or from 0 */
	struct origin origin;
	struct uncertainty uncertainty; /* of this stretch; absent: the class's */
	struct str acknowledges; /* cause declared for a fall of latency or a jump */
	size_t at;
};

struct curve {
	bool present;
	enum quantity quantity;
	struct segment *segments;
	size_t nsegments;
	enum policy low, high;
	size_t at;
};

struct launch_step {
	double from_flops, launch_ns;
	struct origin origin;
	size_t at;
};

/* Bytes that are inside the support for 2^octave <= FLOPs < 2^(octave+1). */
struct support_octave {
	double bytes_lo, bytes_hi; /* lo > hi: none */
};
struct support {
	bool present; /* absent: everything is inside */
	double zero_flops_bytes_lo, zero_flops_bytes_hi;
	unsigned first_octave;
	struct support_octave *octaves;
	size_t noctaves;
	size_t at;
};

struct class_cost {
	int class_id;
	enum combine combine;
	struct launch_step *launch;
	size_t nlaunch;
	struct curve compute, memory;
	struct uncertainty uncertainty; /* always present after bind (inherited) */
	struct support support;
	bool outside_parent; /* outside the support ask the parent class */
	struct origin origin;
	size_t at;
};

struct bounded { /* lower <= value <= upper */
	double lower, value, upper;
	enum basis basis, lower_basis, upper_basis;
	struct str source, lower_source, upper_source;
	uint32_t n; /* measurements behind it, 0 = unknown */
	size_t at;
};

/* What the file gives of the energy of arithmetic. */
enum energy_form {
	ENERGY_PER_FLOP, /* "flop_pj" */
	ENERGY_PER_MAC,  /* "mac_pj" */
	ENERGY_BY_NODE   /* "mac_unit" alone: from the process node (physics.h) */
};
enum mac_unit { UNIT_TENSOR, UNIT_ALU };

struct energy_level { /* a level of memory */
	struct str name;
	struct bounded byte_pj;
};

/* Observed model FLOPs utilisation: FLOP/s of a network ÷ peak. */
struct mfu {
	double lower, upper;
	struct str source;
	size_t at;
};

/* A physics limit as somebody stated it: TDP ÷ (energy of a MAC × peak). */
enum bound_name { BOUND_LOWER, BOUND_REALISTIC, BOUND_UPPER, NBOUNDS };
struct stated_limit {
	enum bound_name bound;
	double value;
	bool as_published; /* peak FLOPs counted as MACs */
	struct str source;
	size_t at;
};

/* How a realistic energy came out of a limit that was taken for true. */
struct derivation {
	double limit; /* 0 = none */
	bool as_published;
	double lower_pj, upper_pj; /* per MAC; the value is their middle */
	struct str source;
	size_t at;
};

/* What the static power is. */
enum convention {
	CONVENTION_UNSTATED,
	CONVENTION_IDLE,  /* drawn without work: the energy of work adds to it */
	CONVENTION_ACTIVE /* taken while kernels ran: adding counts that part twice */
};

struct precision_cost {
	int precision;
	double peak_flops_per_s; /* peaks: 0 = unknown */
	struct str peak_flops_source;
	double peak_bandwidth_bytes_per_s;
	struct str peak_bandwidth_source;
	struct str efficiency_above_one; /* declared cause, .s NULL = none */
	enum interval op_interval, graph_interval;
	double coverage; /* nominal, 0 = none declared */
	double graph_quantile_lo, graph_quantile_hi;
	bool small_n;               /* bounds from 5 to 18 groups */
	struct class_cost *classes; /* only those the file gives, by class id */
	size_t nclasses;
	bool has_energy;
	struct bounded flop_energy_pj, byte_energy_pj; /* whatever the form */
	enum energy_form energy_form;
	bool has_mac_unit;
	enum mac_unit mac_unit;
	bool byte_by_memory; /* byte energy is that of calibration.memory_type */
	struct energy_level *levels;
	size_t nlevels;
	struct mfu *mfus;
	size_t nmfus;
	struct stated_limit *limits;
	size_t nlimits;
	struct derivation derivation;
	size_t at;
};

struct source {
	struct str key, title, url, licence, date;
	size_t at;
};

struct calibration {
	const struct src *src;
	const struct json *root;   /* the tree, for paths and spans */
	struct json_places places; /* of the tree */
	const struct classes *classes;
	struct str device_id, family, mode, variant, name, notes;
	enum timed timed;
	unsigned batch_min, batch_max; /* 0 = unknown */
	struct str date;               /* ISO 8601 day */
	struct str tool;
	struct origin origin;
	double tdp_mw; /* 0 = unknown */
	bool has_static_power;
	struct bounded static_power_mw;
	enum convention convention;
	double process_node_nm; /* 0 = unknown */
	struct str memory_type; /* .s NULL = unknown */
	struct source *sources;
	size_t nsources;
	struct precision_cost *precisions; /* by precision id */
	size_t nprecisions;                /* 0: it has stages alone */
	const struct stage_set *stages;    /* stages.h; NULL = none */
	uint8_t fingerprint[32];           /* SHA-256 of the canonical JSON */
	bool upstream;                     /* came from schema 1.0 through convert */
};

/* One operation of a workload. */
struct work_op {
	struct str name, pattern;
	int class_id, precision;
	uint64_t flops, bytes;
	uint32_t launches, count;
	uint64_t measured_ns; /* 0 = unknown */
	size_t line;
};
struct workload {
	const char *path;
	struct str name;
	struct work_op *ops;
	size_t nops;
	uint64_t measured_ns; /* sum of the operations, 0 = unknown */
};

#endif
