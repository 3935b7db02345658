/* cost.c: one precision of a calibration → its cost section.
 *
 * In: classes that the file gives.  Out: a record for each of them, and for
 * every class id the record that serves it.  Must not know other sections;
 * support and energy are filled in later. */
#include "base/fail.h"
#include "base/num.h"
#include "model/calibration.h"
#include "table/compile.h"

static const char *class_name(const struct compiler *c, int class_id)
{
	struct str name = c->cal->classes->info[class_id].name;
	return arena_text(c->arena, name.s, name.n);
}

static void write_head(struct compiler *c, const struct precision_cost *p)
{
	struct image *m = &c->image;
	struct str name = c->cal->classes->precision[p->precision];
	struct buf text = {0};
	size_t start =
	    image_row(m, "WORDS", 1, p->at, "precision %.*s", (int)name.n, name.s);
	num_human(&text, p->peak_flops_per_s);
	size_t at = image_row(m, "PEAK", 2, p->at, "reference peak %sFLOP/s", text.s);
	image_u64(m, at, (uint64_t)p->peak_flops_per_s);
	buf_clear(&text);
	num_human(&text, p->peak_bandwidth_bytes_per_s);
	at = image_row(m, "PEAK", 2, p->at, "reference bandwidth %sB/s", text.s);
	image_u64(m, at, (uint64_t)p->peak_bandwidth_bytes_per_s);
	image_row(m, "WORDS", 1, p->at, "energy");
	image_row(m, "WORDS", 3, p->at,
	    "interval of a total: quantiles %.6g and %.6g; kinds, coverage %.6g",
	    p->graph_quantile_lo, p->graph_quantile_hi, p->coverage);
	uint32_t permille = (uint32_t)(p->coverage * 1000 + 0.5);
	uint32_t *words = m->words + start;
	words[EST_COST_PRECISION] = (uint32_t)p->precision;
	words[EST_COST_GRAPH_LO] = compile_q16(p->graph_quantile_lo);
	words[EST_COST_GRAPH_HI] = compile_q16(p->graph_quantile_hi);
	words[EST_COST_INTERVAL] = (uint32_t)p->op_interval |
				   (uint32_t)p->graph_interval << 8 | permille << 16 |
				   (p->small_n ? EST_COST_SMALL_N : 0);
	buf_free(&text);
}

static size_t write_record(struct compiler *c, const struct class_cost *cost)
{
	struct image *m = &c->image;
	const char *name = class_name(c, cost->class_id);
	size_t at = image_row(m, "CLASS", EST_RECORD_WORDS, cost->at, "%s", name);
	uint32_t *words = m->words + at;
	uint32_t authored = compile_authored(c, &cost->uncertainty, &cost->origin);
	/* The word has 24 bits left of the 32: fewer rows can be counted. */
	if (EST_AUTHORED_N(authored) > 0xfff)
		authored |= 0xfffff000u;
	words[EST_RECORD_FLAGS] =
	    (cost->combine == COMBINE_SUM ? EST_RECORD_SUM : 0) | authored << 8;
	words[EST_RECORD_OWNER] = (uint32_t)cost->class_id;
	words[EST_RECORD_OUTSIDE] = (uint32_t)at;
	c->records[c->nrecords++] = (struct record){at, cost, name};
	return at;
}

/* The record of `id` or of its nearest ancestor that has one. */
static uint32_t serving(const struct compiler *c, const struct precision_cost *p,
    const struct record *records, int id)
{
	const struct class_cost *cost = calibration_class(p, c->cal->classes, id);
	return cost ? (uint32_t)records[cost - p->classes].at : 0;
}

static void fill_record(struct compiler *c, const struct precision_cost *p,
    const struct record *records, const struct record *r)
{
	const struct class_cost *cost = r->cost;
	struct about about = {p, cost, r->class_name};
	size_t launch = compile_launch(c, &about);
	size_t compute = compile_curve(c, &about, &cost->compute, "compute");
	size_t memory = compile_curve(c, &about, &cost->memory, "memory");
	uint32_t *words = c->image.words + r->at; /* rows above may move it */
	words[EST_RECORD_LAUNCH] = (uint32_t)launch;
	words[EST_RECORD_COMPUTE] = (uint32_t)compute;
	words[EST_RECORD_MEMORY] = (uint32_t)memory;
	int parent = c->cal->classes->info[cost->class_id].parent;
	uint32_t outside = 0;
	if (cost->outside_parent && parent >= 0)
		outside = serving(c, p, records, parent);
	if (outside)
		words[EST_RECORD_OUTSIDE] = outside;
}

void compile_cost(struct compiler *c, const struct precision_cost *p)
{
	const struct classes *classes = c->cal->classes;
	struct record *all =
	    ARENA_ARRAY(c->arena, c->nrecords + p->nclasses, struct record);
	for (size_t i = 0; i < c->nrecords; i++)
		all[i] = c->records[i];
	c->records = all;
	struct record *mine = all + c->nrecords;
	write_head(c, p);
	size_t map = c->image.nwords;
	for (size_t i = 0; i < classes->n; i++)
		image_row(&c->image, "WORDS", 1, p->at, "%s", class_name(c, (int)i));
	for (size_t i = 0; i < p->nclasses; i++)
		write_record(c, &p->classes[i]);
	for (size_t i = 0; i < classes->n; i++)
		c->image.words[map + i] = serving(c, p, mine, (int)i);
	for (size_t i = 0; i < p->nclasses; i++)
		fill_record(c, p, mine, &mine[i]);
}
