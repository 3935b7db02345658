/* calibrate_networks.c: networks run for real, beside what fits say of them.
 *
 * In: an open back-end, a fit, the calibration in use.  Out: struct real_network.
 * Must not know: what is concluded from them. */
#include <math.h>

#include "cmd/calibrate.h"
#include "measure/chain.h"
#include "measure/machine.h"
#include "netlist/net.h"

/* The largest first, so that what is left out of a quick run is told early. */
static const char *const quick_networks[] = {
    "resnet18_b1", "resnet50_b1", "mobilenet_v2_b1"};
#define QUICK_SECONDS 4.0 /* of one network */
#define FULL_SECONDS 15.0

struct shape_key {
	int class_id;
	uint64_t flops, bytes;
};

static struct shape_key key_of(const struct calibrating *c, const struct net_op *op)
{
	struct kernel_work w = kernel_work(&op->kernel, element_bytes(c->element));
	struct buf pattern = {0};

	kernel_pattern(&pattern, &op->kernel);
	struct shape_key key = {
	    classes_match(c->classes, str_of(w.operation_type), buf_view(&pattern),
		(double)w.flops, (double)w.bytes),
	    w.flops, w.bytes};
	buf_free(&pattern);
	return key;
}

static bool same(struct shape_key a, struct shape_key b)
{
	return a.class_id == b.class_id && a.flops == b.flops && a.bytes == b.bytes;
}

static bool is_of(const struct cell_key *cell, const struct shape_key *keys, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (same((struct shape_key){cell->class_id, cell->flops, cell->bytes},
			keys[i]))
			return true;
	return false;
}

/* What runs: idle operations are views here. */
static struct chain chain_of(struct arena *a, const struct calibrating *c,
    const struct net *net, struct shape_key **keys)
{
	struct chain_step *steps = ARENA_ARRAY(a, net->nops + 1, struct chain_step);
	size_t *place = ARENA_ARRAY(a, net->nops + 1, size_t), n = 0;

	*keys = ARENA_ARRAY(a, net->nops + 1, struct shape_key);
	for (size_t i = 0; i < net->nops; i++) {
		const struct net_op *op = &net->ops[i];

		if (op->idle)
			continue;
		steps[n].kernel = op->kernel;
		for (size_t k = 0; k < 2; k++)
			steps[n].in[k] = op->in[k] ? place[op->in[k] - 1] : 0;
		(*keys)[n++] = key_of(c, op);
		place[i] = n;
	}
	return (struct chain){steps, n};
}

static bool predict_all(const struct calibrating *c, const struct precision_cost *cost,
    const struct shape_key *keys, size_t n, struct predicted_total *sum)
{
	*sum = (struct predicted_total){0};
	for (size_t i = 0; i < n; i++) {
		struct prediction p;

		if (!predict_op(cost, c->classes, keys[i].class_id, keys[i].flops,
			keys[i].bytes, &p))
			return false;
		predict_add(sum, &p, 1);
	}
	return true;
}

/* By a fit to the rows of all other shapes. */
static double leave_out(
    const struct calibrating *c, const struct shape_key *keys, size_t n)
{
	struct arena scratch = {0};
	const struct cells *all = c->rows.cells;
	struct cells rest = {.arena = &scratch};
	struct precision_cost cost;
	struct fit_report report;
	struct predicted_total sum;
	double ns = 0;

	rest.cells = ARENA_ARRAY(&scratch, all->n + 1, struct cell);
	for (size_t i = 0; i < all->n; i++)
		if (!is_of(&all->cells[i].key, keys, n))
			rest.cells[rest.n++] = all->cells[i];
	struct fit_rows *rows =
	    fit_rows_of(&scratch, &rest, c->how.mode, c->cost->precision);
	if (rows->n &&
	    fit_cost(
		&scratch, c->classes, rows, NULL, &c->how.options, &cost, &report) &&
	    predict_all(c, &cost, keys, n, &sum))
		ns = sum.time_ns;
	arena_free(&scratch);
	return ns;
}

/* How many of the distinct shapes there are, and have rows. */
static void count_shapes(const struct calibrating *c, const struct shape_key *keys,
    size_t n, struct real_network *to)
{
	for (size_t i = 0; i < n; i++) {
		size_t first = 0;

		while (!same(keys[first], keys[i]))
			first++;
		if (first < i)
			continue;
		to->nshapes++;
		for (size_t k = 0; k < c->rows.cells->n; k++)
			if (is_of(&c->rows.cells->cells[k].key, &keys[i], 1)) {
				to->nseen++;
				break;
			}
	}
}

static void predict(const struct calibrating *c, const struct shape_key *keys, size_t n,
    struct real_network *to)
{
	struct predicted_total old;

	count_shapes(c, keys, n, to);
	if (predict_all(c, c->cost, keys, n, &to->fitted) &&
	    c->cost->graph_interval != INTERVAL_NONE) {
		double sd = predict_total_sd(&to->fitted);

		to->lo_ns = to->fitted.time_ns * exp(-c->cost->graph_quantile_lo * sd);
		to->hi_ns = to->fitted.time_ns * exp(c->cost->graph_quantile_hi * sd);
	}
	to->unsupported = predict_total_unsupported(&to->fitted);
	to->left_out_ns = leave_out(c, keys, n);
	if (c->old_cost && predict_all(c, c->old_cost, keys, n, &old))
		to->old_ns = old.time_ns;
}

static bool is_wanted(const struct calibrating *c, const char *name)
{
	if (!c->quick)
		return true;
	for (size_t i = 0; i < sizeof quick_networks / sizeof *quick_networks; i++)
		if (str_is(str_of(name), quick_networks[i]))
			return true;
	return false;
}

static void run_network(const struct calibrating *c, const struct network *network,
    const struct evictor *evictor, struct real_network *to)
{
	struct arena scratch = {0};
	struct net net = {.arena = &scratch, .classes = c->classes};
	struct shape_key *keys;
	static struct chain_time time; /* large */

	*to = (struct real_network){.name = network->name, .title = network->title};
	calibrate_progress(c, "running %s", network->title);
	network->make(&net);
	struct chain chain = chain_of(&scratch, c, &net, &keys);
	to->lacks = chain_run(c->backend, &chain, evictor,
	    c->quick ? QUICK_SECONDS : FULL_SECONDS, c->ended, &time);
	if (!to->lacks) {
		to->npasses = time.passes.n;
		series_summarise(&time.passes, &to->measured);
		calibrate_progress(c, "fitting without %s", network->title);
		predict(c, keys, chain.n, to);
	}
	arena_free(&scratch);
}

void calibrate_networks(struct calibrating *c)
{
	struct machine m =
	    machine_read(c->args->arena, args_text(c->args, "system-root", ""));
	struct evictor evictor = evictor_new(m.last_cache_bytes);

	c->real = ARENA_ARRAY(c->args->arena, nnetworks, struct real_network);
	for (size_t i = 0; i < nnetworks && !*c->ended; i++)
		if (is_wanted(c, networks[i].name))
			run_network(c, &networks[i], &evictor, &c->real[c->nreal++]);
	evictor_free(&evictor);
}

double calibrate_network_error(const struct calibrating *c, bool old)
{
	double sum = 0;
	size_t n = 0;

	for (size_t i = 0; i < c->nreal; i++) {
		const struct real_network *r = &c->real[i];
		double ns = old ? r->old_ns : r->fitted.time_ns;

		if (r->lacks || !(ns > 0))
			continue;
		sum += fabs(ns / r->measured.mean_ns - 1);
		n++;
	}
	return n ? sum / (double)n : (double)NAN;
}
