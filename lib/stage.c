/* stage.c: est_stage_cost.
 *
 * In: a checked table, the inputs of a request.  Out: what its stages cost.  Knows
 * nothing of operations. */
#include "est_core.h"

struct request {
	const uint32_t *x;
	uint32_t n;
	uint32_t log[EST_STAGE_INPUTS]; /* est_log of x */
};

/* p · log modulo 2^64 for p in two's complement. */
EST_CORE_PART uint64_t times(uint32_t p, uint32_t log)
{
	return est_wide(p, log) - ((uint64_t)(log & -(p >> 31)) << 32);
}

/* The size of a term in 1/64 ns, rounded down. */
EST_CORE_PART uint64_t term(const struct request *r, const uint32_t *words)
{
	/* Q24 · 2^27 = Q51, and so is Q25 · Q26; |e| < 2^11.2 octaves. */
	uint64_t e = times(*words, 1u << 27) + ((uint64_t)6 << 51);

	for (uint32_t i = 0; i < r->n; i++) {
		uint32_t p = *++words;

		/* 0^0 is 1, and 0 to a power above 0 is 0. */
		if (p && !r->x[i])
			return p >> 31 ? UINT64_MAX : 0;
		e += times(p, r->log[i]);
	}
	return est_power(e);
}

/* Whether the piece with that box holds the request. */
EST_CORE_PART bool holds(const struct request *r, const uint32_t *box)
{
	for (uint32_t i = 0; i < r->n; i++, box += 2)
		if (r->x[i] < box[0] || r->x[i] > box[1])
			return false;
	return true;
}

/* The time of one run of a stage in 1/64 ns.  Errors: MODEL. */
EST_CORE_PART int stage_time(
    const struct request *r, const uint32_t *stage, uint64_t *time)
{
	const uint32_t *words = stage + EST_STAGE_WORDS;
	uint64_t sums[2] = {0, 0}; /* of what is added, of what is subtracted */
	uint32_t left = stage[EST_STAGE_NPIECES], nterms = *words++;

	while (--left && !holds(r, words)) {
		words += EST_PIECE_WORDS(r->n, nterms) - 1;
		nterms = *words++;
	}
	words += 2 * r->n;
	for (; nterms--; words += 1 + r->n)
		est_accumulate(&sums[*words & EST_TERM_NEGATIVE], term(r, words));
	*time = sums[0] == UINT64_MAX ? UINT64_MAX : sums[0] - sums[1];
	return sums[0] < sums[1] ? EST_ERR_MODEL : EST_OK;
}

/* Looks the inputs up; returns the flags of the request. */
static uint32_t place_inputs(struct request *r, const uint32_t *input)
{
	uint32_t flags = 0;

	for (uint32_t i = 0; i < r->n; i++, input += EST_INPUT_WORDS) {
		uint32_t x = r->x[i];

		r->log[i] = est_log(x);
		if (x < input[EST_INPUT_MIN])
			flags |= EST_FLAG_EXTRAPOLATED_LOW;
		if (x > input[EST_INPUT_MAX])
			flags |= EST_FLAG_EXTRAPOLATED_HIGH;
	}
	if (flags)
		flags |= EST_FLAG_UNSUPPORTED;
	return flags | EST_FLAG_NO_ENERGY;
}

int est_stages(const uint32_t *device, const uint32_t *inputs, size_t ninputs,
    struct est_cost *stages, struct est_cost *sum)
{
	const uint32_t *section = est_find_section(device, EST_SECTION_STAGES), *words;
	struct request r;
	struct est_place place;
	uint32_t flags;

	if (!section)
		return EST_ERR_ABSENT;
	r.n = section[EST_STAGES_COUNTS] & 0xff;
	if (ninputs != r.n)
		return EST_ERR_COUNT;
	r.x = inputs;
	words = section + EST_STAGES_INPUTS;
	flags = place_inputs(&r, words);
	words += EST_INPUT_WORDS * r.n;
	est_clear(sum);
	for (uint32_t n = section[EST_STAGES_COUNTS] >> 8; n--;
	     words += words[EST_STAGE_LENGTH]) {
		uint32_t authored = words[EST_STAGE_AUTHORED];
		uint32_t repeat = words[EST_STAGE_REPEAT];
		int status = stage_time(&r, words, &place.time);

		if (status != EST_OK)
			return status;
		if (repeat != EST_STAGE_ONCE)
			place.time = est_scale(place.time, inputs[repeat], 0);
		place.time = est_round_q6(place.time);
		place.flags = flags;
		if (EST_AUTHORED_KIND(authored) == EST_PROVENANCE_LEGACY)
			place.flags |= EST_FLAG_LEGACY;
		est_add_spread(est_band(device, authored), &place, sum);
		if (stages) {
			est_clear(stages);
			est_add_spread(est_band(device, authored), &place, stages);
			est_finish(device, section, stages++, 0);
		}
	}
	return est_total(device, section, sum);
}

int est_stage_cost(const uint32_t *device, const uint32_t *inputs, size_t ninputs,
    struct est_cost *stages, struct est_cost *total)
{
	struct est_cost sum;
	int status;

	if (!device || !inputs || !total)
		return EST_ERR_NULL;
	status = est_stages(device, inputs, ninputs, stages, &sum);
	if (status == EST_OK)
		est_copy(total, &sum);
	return status;
}
