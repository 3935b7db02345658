/* peak.c: bandwidth by level of memory, and the fastest matrix product.
 *
 * Comes in: an open back-end.  Goes out: bytes and FLOPs per second: the best of
 * several runs, as a peak is.  Must not know: plans, files. */
#include "measure/peak.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/num.h"
#include "measure/clock.h"

#define RUNS 5
#define CALLS 4                 /* of a run that an accelerator times */
#define TRIAD_NS 2e6            /* one run of a level */
#define MEMORY_MOST (96u << 20) /* bytes of the largest level */
#define PRODUCT_NS 5e7          /* no larger product once one takes this long */
#define PRODUCT_MOST 4096u
/* An accelerator has larger caches and more units to fill. */
#define ACCELERATED 4u

static double triad_ns(
    float *restrict a, const float *restrict b, const float *restrict c, size_t n)
{
	size_t rounds = 1;
	double ns = 0;
	/* Grows until the clock resolves it. */
	for (;;) {
		struct tick start = clock_now();
		for (size_t r = 0; r < rounds; r++) {
			float s = (float)(r + 1);
			for (size_t i = 0; i < n; i++)
				a[i] = b[i] + s * c[i];
			/* The compiler must not drop a round. */
			((volatile float *)a)[r % n] = a[r % n];
		}
		ns = clock_ns(start, clock_now());
		if (ns >= TRIAD_NS || rounds > ((size_t)1 << 24))
			return ns / (double)rounds;
		rounds *= 2;
	}
}

static void measure_triad(struct peaks *p, double last_cache_bytes)
{
	double memory = isnan(last_cache_bytes) ? MEMORY_MOST : 4 * last_cache_bytes;
	const double sizes[PEAK_LEVELS] = {24e3, 384e3, 3e6, fmin(memory, MEMORY_MOST)};
	size_t most = (size_t)(sizes[PEAK_LEVELS - 1] / 3 / sizeof(float)) + 1;
	float *a = calloc(3 * most, sizeof *a);

	if (!a)
		fatal("out of memory");
	for (size_t i = 0; i < 3 * most; i++) /* touched: pages of zeros are one page */
		a[i] = (float)(i % 7);
	for (size_t l = 0; l < PEAK_LEVELS; l++) {
		size_t n = (size_t)(sizes[l] / 3 / sizeof(float));
		double least = INFINITY;
		for (int run = 0; run < RUNS; run++)
			least = fmin(least, triad_ns(a, a + most, a + 2 * most, n));
		double bytes = 3.0 * (double)n * sizeof(float);
		p->triad[p->nlevels++] =
		    (struct peak_level){bytes, bytes / least * 1e9};
	}
	free(a);
}

/* Least time of one call; INFINITY where the back-end has no such kernel. */
static double least_ns(const struct backend *b, const struct kernel *k)
{
	double least = INFINITY;
	void *prepared = b->prepare(k);
	if (!prepared)
		return least;
	b->run(prepared);
	for (int run = 0; run < RUNS; run++) {
		struct tick start = clock_now();
		if (b->time) {
			least = fmin(least, b->time(prepared, CALLS) / CALLS);
			continue;
		}
		b->run(prepared);
		least = fmin(least, clock_ns(start, clock_now()));
	}
	b->release(prepared);
	return fmax(least, 1);
}

struct peaks peaks_measure(
    const struct backend *b, enum element e, double last_cache_bytes)
{
	struct peaks p = {0};
	const struct kernel base = {.batch = 1,
	    .height = 1,
	    .width = 1,
	    .kernel = 1,
	    .stride = 1,
	    .groups = 1,
	    .heads = 1};
	struct kernel add = base;
	uint32_t larger = b->accelerator ? ACCELERATED : 1;

	/* The CPU's memory is not what an accelerator works from. */
	if (!b->accelerator)
		measure_triad(&p, last_cache_bytes);
	add.kind = KERNEL_ADD;
	add.channels = larger * (MEMORY_MOST / 3 / element_bytes(e) / 1024);
	add.height = 1024;
	double ns = least_ns(b, &add);
	if (isfinite(ns))
		p.add_bytes_per_s =
		    (double)kernel_work(&add, element_bytes(e)).bytes / ns * 1e9;
	for (uint32_t size = 128; size <= larger * PRODUCT_MOST; size *= 2) {
		struct kernel product = base;
		product.kind = KERNEL_MATMUL;
		product.channels = product.height = product.out = size;
		double flops = (double)kernel_work(&product, 1).flops;
		if (flops > (double)b->flops_most)
			break;
		ns = least_ns(b, &product);
		p.matmul_flops_per_s = fmax(p.matmul_flops_per_s, flops / ns * 1e9);
		if (!(ns < PRODUCT_NS))
			break;
	}
	return p;
}

static void rate(struct buf *out, const char *name, double x)
{
	buf_printf(out, "\"%s\": ", name);
	if (x > 0)
		num_print(out, num_round(x, 6));
	else
		buf_text(out, "null");
}

void peaks_json(struct buf *out, const struct peaks *p)
{
	buf_char(out, '{');
	rate(out, "matmul_flops_per_s", p->matmul_flops_per_s);
	buf_text(out, ", ");
	rate(out, "add_bytes_per_s", p->add_bytes_per_s);
	buf_text(out, ", \"triad_one_thread\": [");
	for (size_t i = 0; i < p->nlevels; i++) {
		buf_text(out, i ? ", {" : "{");
		rate(out, "bytes", p->triad[i].bytes);
		buf_text(out, ", ");
		rate(out, "bytes_per_s", p->triad[i].bytes_per_s);
		buf_char(out, '}');
	}
	buf_text(out, "]}");
}
