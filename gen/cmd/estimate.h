/* estimate.h: between cmd_estimate.c, which asks the library, and the two that
 * print its answers. */
#ifndef CMD_ESTIMATE_H
#define CMD_ESTIMATE_H

#include "lib/estimate.h"
#include "model/model.h"

enum verdict { VERDICT_NONE, VERDICT_ACCEPT, VERDICT_REJECT, VERDICT_MEASURE };

/* One workload on one device. */
struct estimate {
	const struct workload *work;
	int precision; /* of all operations, -1 = they differ */
	struct est_cost total;
	struct est_cost *ops;        /* work->nops */
	struct est_explanation *why; /* work->nops */
	double outside_share;        /* of the time: outside the support */
	enum verdict verdict;
};

struct estimates {
	struct arena *arena;
	const struct classes *classes;
	struct est_info device;
	bool has_budget;
	uint64_t budget_ns;
	bool color;
	struct estimate *list;
	size_t n;
};

/* estimate_words.c */
const char *estimate_verdict(enum verdict v); /* NULL for VERDICT_NONE */
const char *estimate_interval(uint8_t kind);
const char *estimate_provenance(uint8_t kind);
const char *estimate_bound(uint8_t bound);
/* Name of the lowest flag in *flags, which is cleared; NULL: none is left. */
const char *estimate_flag(uint32_t *flags);

/* `with_ops`: also a line per operation. */
void estimate_text(const struct estimates *e, bool with_ops, struct buf *out);
void estimate_json(const struct estimates *e, struct buf *out);

#endif
