/* order.c: the ranking of modes by their tables against the exact one.
 *
 * In: modes with their tables, workloads.  Out: how many pairs are ranked, how many
 * are ties, and the first that the tables rank otherwise.  Must not know how exact
 * values are found. */
#include "table/order.h"

/* The grid: work of no FLOPs or of a power of two, moved by bytes of every second
 * power of two. */
#define FLOPS_OCTAVES 48
#define BYTES_FIRST 4
#define BYTES_LAST 40

/* A mode's answers to one question, by the table and exactly. */
struct answer {
	bool known;
	struct order_value exact;
	struct est_cost cost;
};

unsigned order_precisions(const struct order_member *members, size_t n)
{
	unsigned all = ~0u;

	for (size_t i = 0; i < n; i++) {
		unsigned mine = 0;

		for (size_t k = 0; k < members[i].cal->nprecisions; k++)
			mine |= 1u << members[i].cal->precisions[k].precision;
		all &= mine;
	}
	return n ? all : 0;
}

struct est_op *order_ops(struct arena *a, const struct workload *w, unsigned precision)
{
	struct est_op *ops = ARENA_ARRAY(a, w->nops + 1, struct est_op);

	for (size_t i = 0; i < w->nops; i++)
		ops[i] = (struct est_op){w->ops[i].flops, w->ops[i].bytes,
		    w->ops[i].launches, w->ops[i].count, (uint16_t)w->ops[i].class_id,
		    (uint16_t)precision};
	return ops;
}

static bool below(struct iv a, struct iv b)
{
	return a.hi < b.lo;
}

/* One quantity of two modes: a tie, ranked alike, or wrong. */
static void rank(struct order *out, size_t i, size_t k, const struct answer *a,
    const struct answer *b, bool energy)
{
	struct iv x = energy
			  ? order_wide(a->exact.energy_pj, a->exact.energy_error_pj)
			  : order_wide(a->exact.latency_ns, a->exact.latency_error_ns);
	struct iv y = energy
			  ? order_wide(b->exact.energy_pj, b->exact.energy_error_pj)
			  : order_wide(b->exact.latency_ns, b->exact.latency_error_ns);
	uint64_t table_x = energy ? a->cost.energy_pj : a->cost.latency_ns;
	uint64_t table_y = energy ? b->cost.energy_pj : b->cost.latency_ns;

	out->npairs++;
	if (!below(x, y) && !below(y, x)) {
		out->nties++;
		return;
	}
	if (below(x, y) ? table_x < table_y : table_y < table_x)
		return;
	if (out->nwrong++ == 0) {
		bool order = below(x, y);

		out->first = (struct order_wrong){.low = order ? i : k,
		    .high = order ? k : i,
		    .energy = energy,
		    .exact_low = order ? x : y,
		    .exact_high = order ? y : x,
		    .table_low = order ? table_x : table_y,
		    .table_high = order ? table_y : table_x};
	}
}

/* All pairs; true if this question gave the first wrong one. */
static bool rank_all(struct order *out, const struct answer *answers, size_t n)
{
	size_t before = out->nwrong;

	for (size_t i = 0; i < n; i++) {
		for (size_t k = i + 1; k < n; k++) {
			const struct answer *a = &answers[i], *b = &answers[k];

			if (!a->known || !b->known) {
				out->nunanswered++;
				continue;
			}
			rank(out, i, k, a, b, false);
			if (a->exact.has_energy && b->exact.has_energy)
				rank(out, i, k, a, b, true);
		}
	}
	return before == 0 && out->nwrong;
}

static void ask_op(const struct order_member *members, size_t n,
    const struct est_op *op, struct answer *answers, struct order *out)
{
	for (size_t i = 0; i < n; i++) {
		struct answer *a = &answers[i];

		a->known = est_op_cost(members[i].words, op, &a->cost) == EST_OK &&
			   !(a->cost.flags & EST_FLAG_SATURATED);
		if (!a->known)
			continue;
		a->exact = order_exact(&members[i], op, a->cost.flags);
		a->known = a->exact.known;
	}
	out->nops++;
	if (rank_all(out, answers, n))
		out->first.op = *op;
}

static uint64_t power_of_two(unsigned exponent)
{
	return (uint64_t)1 << exponent;
}

static void ask_grid(const struct order_member *members, size_t n, uint16_t class_id,
    uint16_t precision, struct answer *answers, struct order *out)
{
	for (unsigned f = 0; f <= FLOPS_OCTAVES; f++) {
		for (unsigned b = BYTES_FIRST; b <= BYTES_LAST; b += 2) {
			struct est_op op = {.flops = f ? power_of_two(f - 1) : 0,
			    .bytes = power_of_two(b),
			    .launches = 1,
			    .count = 1,
			    .class_id = class_id,
			    .precision = precision};

			ask_op(members, n, &op, answers, out);
		}
	}
}

static void ask_workload(const struct order_member *members, size_t n,
    const struct workload *w, const struct est_op *ops, struct answer *answers,
    struct order *out)
{
	size_t pairs = out->npairs, ties = out->nties;

	for (size_t i = 0; i < n; i++) {
		struct answer *a = &answers[i];

		a->exact = order_nothing();
		a->known = est_graph_cost(members[i].words, ops, w->nops, &a->cost) ==
			       EST_OK &&
			   !(a->cost.flags & EST_FLAG_SATURATED);
		for (size_t k = 0; k < w->nops && a->known; k++) {
			struct est_cost cost;
			struct order_value v;

			(void)est_op_cost(members[i].words, &ops[k], &cost);
			v = order_exact(&members[i], &ops[k], cost.flags);
			order_add(&a->exact, &v);
		}
		a->known &= a->exact.known;
	}
	out->nworkloads++;
	if (rank_all(out, answers, n))
		out->first.what = w->name;
	out->nworkload_pairs += out->npairs - pairs;
	out->nworkload_ties += out->nties - ties;
}

void order_prove(const struct order_member *members, size_t n, const struct classes *c,
    struct workload *const *workloads, size_t nworkloads, struct order *out)
{
	unsigned precisions = order_precisions(members, n);
	struct arena arena = {0};
	struct answer *answers = ARENA_ARRAY(&arena, n + 1, struct answer);

	*out = (struct order){0};
	for (unsigned p = 0; precisions >> p; p++) {
		if (!(precisions >> p & 1))
			continue;
		for (size_t i = 0; i < c->n; i++)
			ask_grid(members, n, (uint16_t)i, (uint16_t)p, answers, out);
		for (size_t i = 0; i < nworkloads; i++)
			ask_workload(members, n, workloads[i],
			    order_ops(&arena, workloads[i], p), answers, out);
	}
	arena_free(&arena);
}
