/* lib_oracle.h: what a table says an operation costs, from the words and the
 * text of table.h and estimate.h alone, in long double; written apart from
 * lib/. */
#ifndef TESTS_UNIT_LIB_ORACLE_H
#define TESTS_UNIT_LIB_ORACLE_H

#include <math.h>

#include "tests/unit/lib_build.h"

struct oracle_term {
	bool present, refused;
	long double time_q6, tolerance;
	uint32_t flags, authored, segment;
};

struct oracle {
	int status;
	struct oracle_term compute, memory;
	long double launch_q6, latency_ns, tolerance; /* as unlimited numbers */
	bool saturated; /* surely; `unsure` when the tolerance spans the limit */
	bool unsure;
	uint32_t flags; /* all but SATURATED */
	uint32_t authored;
	bool authored_unsure; /* the two terms are too close to tell */
	const uint32_t *section, *record;
};

static inline long double oracle_size(uint32_t key)
{
	long double x =
	    ldexpl(1 + (long double)(key & 0x3ffffff) * 0x1p-26L, (int)(key >> 26));

	return floorl(x);
}

static inline struct oracle_term oracle_term(
    const uint32_t *w, uint32_t at, uint64_t size, uint32_t count)
{
	struct oracle_term t = {.segment = 0xffff};
	const uint32_t *curve = w + at, *line;
	uint32_t n, key = build_key(size), policy = EST_POLICY_HOLD, i = 0;
	long double x = size, u, delta, scale, octaves = log2l(size);

	if (!at || !size)
		return t;
	t.present = true;
	if (key < curve[EST_CURVE_LO]) {
		policy = curve[EST_CURVE_FLAGS] >> 8 & 3;
		key = curve[EST_CURVE_LO];
		t.flags |= EST_FLAG_EXTRAPOLATED_LOW;
	} else if (curve[EST_CURVE_HI] != UINT32_MAX && key >= curve[EST_CURVE_HI]) {
		policy = curve[EST_CURVE_FLAGS] >> 10 & 3;
		key = curve[EST_CURVE_HI];
		t.flags |= EST_FLAG_EXTRAPOLATED_HIGH;
	}
	t.refused = policy == EST_POLICY_REFUSE;
	if (t.flags)
		octaves =
		    (key >> 26) + log2l(1 + (long double)(key & 0x3ffffff) * 0x1p-26L);
	if (policy == EST_POLICY_CLAMP) {
		x = oracle_size(key);
		t.flags |= EST_FLAG_CLAMPED;
	}
	n = curve[EST_CURVE_COUNTS] & 0xffff;
	while (i + 1 < n && curve[EST_CURVE_KNOTS + i + 1] <= key)
		i++;
	line = curve + EST_CURVE_KNOTS + n + 2 * i;
	delta = octaves - (curve[EST_CURVE_KNOTS + i] >> 26);
	u = (long double)line[0] + (long double)(int32_t)line[1] * delta;
	u -= floorl(u * 0x1p-32L) * 0x1p32L;
	scale = ldexpl((long double)count * x, -(int)(curve[EST_CURVE_FLAGS] & 0xff));
	t.time_q6 = u * scale;
	/* A flat line is exact. */
	t.tolerance = 0.5L + t.time_q6 * 0x1p-60L;
	if (line[1])
		t.tolerance += scale * (EST_RATE_ERROR_UNITS +
					   fabsl((long double)(int32_t)line[1]) *
					       EST_LOG2_ERROR_Q26 * 0x1p-26L);
	/* Saturated terms are equal. */
	if ((long double)count * x >= 0x1p64L || t.time_q6 - t.tolerance >= 0x1p64L) {
		t.time_q6 = 0x1p64L;
		t.tolerance = 0;
	}
	t.segment = curve[EST_CURVE_KNOTS + 3 * n + i / 4] >> i % 4 * 8 & 0xff;
	t.authored = curve[EST_CURVE_KNOTS + 3 * n + (n + 3) / 4 + t.segment];
	return t;
}

static inline bool oracle_supported(const uint32_t *support, const struct est_op *op)
{
	uint32_t range = support[EST_SUPPORT_ZERO];
	uint32_t first = support[EST_SUPPORT_OCTAVES] & 0xff;
	uint32_t n = support[EST_SUPPORT_OCTAVES] >> 8;
	uint32_t bytes = build_key(op->bytes) >> 16;

	if (op->flops) {
		uint32_t octave = build_key(op->flops) >> 26;

		if (octave < first || octave >= first + n)
			return false;
		range = support[EST_SUPPORT_RANGES + octave - first];
	}
	return bytes >= (range & 0xffff) && bytes <= range >> 16;
}

static inline struct oracle oracle_op(const uint32_t *w, const struct est_op *op)
{
	struct oracle o = {.status = EST_OK};
	const uint32_t *map = w + w[EST_H_DIRECTORY + 1], *steps;
	uint32_t at;

	if (op->class_id >= (map[0] & 0xffff)) {
		o.status = EST_ERR_CLASS;
		return o;
	}
	if (op->precision >= map[0] >> 16 || !map[EST_CLASSES_COST + op->precision]) {
		o.status = EST_ERR_PRECISION;
		return o;
	}
	o.section = w + map[EST_CLASSES_COST + op->precision];
	at = o.section[EST_COST_CLASSES + op->class_id];
	if (!at) {
		o.status = EST_ERR_CLASS;
		return o;
	}
	if (!op->count || !op->launches) {
		o.status = EST_ERR_COUNT;
		return o;
	}
	o.record = w + at;
	if (o.record[EST_RECORD_SUPPORT] &&
	    !oracle_supported(w + o.record[EST_RECORD_SUPPORT], op)) {
		o.flags |= EST_FLAG_UNSUPPORTED;
		o.record = w + o.record[EST_RECORD_OUTSIDE];
	}
	if (o.record[EST_RECORD_OWNER] != op->class_id)
		o.flags |= EST_FLAG_FALLBACK;
	o.compute = oracle_term(w, o.record[EST_RECORD_COMPUTE], op->flops, op->count);
	o.memory = oracle_term(w, o.record[EST_RECORD_MEMORY], op->bytes, op->count);
	if (o.compute.refused || o.memory.refused) {
		o.status = EST_ERR_RANGE;
		return o;
	}
	o.flags |= o.compute.flags | o.memory.flags;
	if (o.record[EST_RECORD_LAUNCH]) {
		uint32_t i;

		steps = w + o.record[EST_RECORD_LAUNCH];
		for (i = steps[0] - 1; steps[1 + 2 * i] > build_key(op->flops); i--)
			;
		o.launch_q6 = (long double)op->launches * op->count * steps[2 + 2 * i];
	}

	if (o.record[EST_RECORD_FLAGS] & EST_RECORD_SUM) {
		o.latency_ns = o.compute.time_q6 + o.memory.time_q6;
		o.tolerance = o.compute.tolerance + o.memory.tolerance;
	} else {
		o.latency_ns = fmaxl(o.compute.time_q6, o.memory.time_q6);
		o.tolerance = fmaxl(o.compute.tolerance, o.memory.tolerance);
	}
	o.latency_ns = (o.latency_ns + o.launch_q6) / 64;
	o.tolerance = o.tolerance / 64 + 0.5L + o.latency_ns * 0x1p-60L;
	o.saturated = o.latency_ns - o.tolerance >= 0x1p58L;
	o.unsure = !o.saturated && o.latency_ns + o.tolerance >= 0x1p58L;

	o.authored = o.memory.time_q6 > o.compute.time_q6 ? o.memory.authored
							  : o.compute.authored;
	/* Terms that round to 0 count as none. */
	o.authored_unsure = o.compute.authored != o.memory.authored &&
			    fabsl(o.memory.time_q6 - o.compute.time_q6) <=
				o.memory.tolerance + o.compute.tolerance;
	if (fmaxl(o.memory.time_q6, o.compute.time_q6) == 0) {
		o.authored = o.record[EST_RECORD_FLAGS] >> 8;
		o.authored_unsure = false;
	} else if (fmaxl(o.memory.time_q6, o.compute.time_q6) < 1) {
		o.authored_unsure = true;
	}
	if (!o.section[EST_COST_ENERGY])
		o.flags |= EST_FLAG_NO_ENERGY;
	if (o.section[EST_COST_INTERVAL] & EST_COST_SMALL_N)
		o.flags |= EST_FLAG_SMALL_N;
	if (EST_AUTHORED_KIND(o.authored) == EST_PROVENANCE_LEGACY)
		o.flags |= EST_FLAG_LEGACY;
	return o;
}

#endif
