/* support.c: rows of a class → byte range per octave of FLOPs.
 *
 * In: rows.  Out: struct support.  An octave is judged at its middle, and the bytes
 * that hold are given as one range: a hole in it counts as inside. */
#include "fit/support.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/num.h"

#define NEAR 0.5 /* decades */
#define LOG10_2 0.30102999566398120
#define MOST_OCTAVES 64

/* Bytes within NEAR of a row, decimal logarithms. */
struct reach {
	double lo, hi, log_flops;
	uint32_t network;
	bool with_flops;
};

static size_t collect(const struct fit_rows *rows, const bool *member, struct reach *r)
{
	size_t n = 0;

	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *row = &rows->rows[rows->by_bytes[i]];

		if (!member[rows->by_bytes[i]])
			continue;
		/* no bytes at all lie below any size */
		r[n].lo = row->bytes ? row->log_bytes - NEAR : -1;
		r[n].hi = row->log_bytes + NEAR;
		r[n].log_flops = row->log_flops;
		r[n].with_flops = row->flops > 0;
		r[n++].network = row->network;
	}
	return n;
}

/* The hull of what at least two networks reach near the FLOPs: of any two reaches of
 * different networks, from the later start to the earlier end.  Reaches are of one
 * length, so in order of their starts only the last one of each of the two last
 * networks matters. */
static struct support_octave twice(
    const struct reach *r, size_t n, bool with_flops, double log_flops)
{
	double lo = INFINITY, hi = -INFINITY;
	const struct reach *last = NULL, *other = NULL; /* of different networks */

	for (size_t i = 0; i < n; i++) {
		if (r[i].with_flops != with_flops ||
		    (with_flops && fabs(r[i].log_flops - log_flops) > NEAR))
			continue;
		if (last && last->network != r[i].network)
			other = last;
		last = &r[i];
		if (other && other->hi >= r[i].lo) {
			lo = fmin(lo, r[i].lo);
			hi = fmax(hi, other->hi);
		}
	}
	if (lo > hi)
		return (struct support_octave){1, 0};
	return (struct support_octave){
	    floor(num_round(pow(10, lo), 3)), ceil(num_round(pow(10, hi), 3))};
}

struct support support_of(
    struct arena *a, const struct fit_rows *rows, const bool *member)
{
	struct support s = {.present = true};
	struct reach *reach = malloc((rows->n + 1) * sizeof *reach);
	struct support_octave zero, range[MOST_OCTAVES];
	unsigned first = MOST_OCTAVES, last = 0;

	if (!reach)
		fatal("out of memory");
	size_t n = collect(rows, member, reach);
	double most = 0;
	for (size_t i = 0; i < n; i++)
		most = fmax(most, reach[i].log_flops);
	zero = twice(reach, n, false, 0);
	s.zero_flops_bytes_lo = zero.bytes_lo;
	s.zero_flops_bytes_hi = zero.bytes_hi;
	for (unsigned o = 0; o < MOST_OCTAVES && (o + 0.5) * LOG10_2 <= most + NEAR;
	     o++) {
		range[o] = twice(reach, n, true, (o + 0.5) * LOG10_2);
		if (range[o].bytes_lo > range[o].bytes_hi)
			continue;
		first = o < first ? o : first;
		last = o;
	}
	free(reach);
	if (first == MOST_OCTAVES)
		return s;
	s.first_octave = first;
	s.noctaves = last - first + 1;
	s.octaves = ARENA_ARRAY(a, s.noctaves, struct support_octave);
	for (unsigned o = first; o <= last; o++)
		s.octaves[o - first] = range[o];
	return s;
}

bool support_holds(const struct support *s, uint64_t flops, uint64_t bytes)
{
	double b = (double)bytes;
	unsigned octave = 0;

	if (!s->present)
		return true;
	if (!flops)
		return b >= s->zero_flops_bytes_lo && b <= s->zero_flops_bytes_hi;
	while (flops >>= 1)
		octave++;
	if (octave < s->first_octave || octave - s->first_octave >= s->noctaves)
		return false;
	const struct support_octave *o = &s->octaves[octave - s->first_octave];
	return b >= o->bytes_lo && b <= o->bytes_hi;
}
