/* stage.c: est_stage_cost.
 *
 * In: a checked table, the inputs of a request.  Out: what its stages cost.  Knows
 * nothing of operations. */
#include "est_core.h"

/* p · log modulo 2^64 for p in two's complement. */
EST_CORE_PART uint64_t times(uint32_t p, uint32_t log)
{
	return est_wide(p, log) - ((uint64_t)(log & -(p >> 31)) << 32);
}

/* The size of a term in 1/64 ns, rounded down. */
static uint64_t term(const struct est_request *r, const uint32_t *words)
{
	/* Q24 · 2^27 = Q51, and so is Q25 · Q26; |e| < 2^11.2 octaves. */
	uint64_t e = times(*words, 1u << 27) + ((uint64_t)6 << 51);

	for (uint32_t i = 0; i < est_ninputs(r); i++) {
		uint32_t p = *++words;

		/* 0^0 is 1, and 0 to a power above 0 is 0. */
		if (p && !r->x[i])
			return p >> 31 ? UINT64_MAX : 0;
		e += times(p, est_log(r->x[i]));
	}
	return est_power(e);
}

/* Whether the piece with that box holds the request. */
EST_CORE_PART bool holds(const struct est_request *r, const uint32_t *box)
{
	for (uint32_t i = 0; i < est_ninputs(r); i++, box += 2)
		if (r->x[i] < box[0] || r->x[i] > box[1])
			return false;
	return true;
}

/* The time of one run of a stage in 1/64 ns.  Errors: MODEL. */
EST_CORE_PART int stage_time(
    const struct est_request *r, const uint32_t *stage, uint64_t *time)
{
	const uint32_t *words = stage + EST_STAGE_WORDS;
	uint64_t sums[2] = {0, 0}; /* of what is added, of what is subtracted */
	uint32_t left = stage[EST_STAGE_NPIECES], nterms = *words++;

	while (--left && !holds(r, words)) {
		words += EST_PIECE_WORDS(est_ninputs(r), nterms) - 1;
		nterms = *words++;
	}
	words += 2 * est_ninputs(r);
	for (; nterms--; words += 1 + est_ninputs(r))
		est_accumulate(&sums[*words & EST_TERM_NEGATIVE], term(r, words));
	*time = sums[0] == UINT64_MAX ? UINT64_MAX : sums[0] - sums[1];
	return sums[0] < sums[1] ? EST_ERR_MODEL : EST_OK;
}

/* Of the inputs against their support. */
EST_CORE_PART uint32_t flags_of(const struct est_request *r)
{
	const uint32_t *input = r->section + EST_STAGES_INPUTS;
	uint32_t flags = 0;

	for (uint32_t i = 0; i < est_ninputs(r); i++, input += EST_INPUT_WORDS) {
		if (r->x[i] < input[EST_INPUT_MIN])
			flags |= EST_FLAG_EXTRAPOLATED_LOW;
		if (r->x[i] > input[EST_INPUT_MAX])
			flags |= EST_FLAG_EXTRAPOLATED_HIGH;
	}
	if (flags)
		flags |= EST_FLAG_UNSUPPORTED;
	return flags | EST_FLAG_NO_ENERGY;
}

int est_request(const uint32_t *device, size_t ninputs, struct est_request *r)
{
	r->device = device;
	r->section = est_find_section(device, EST_SECTION_STAGES);
	if (!r->section)
		return EST_ERR_ABSENT;
	return ninputs == est_ninputs(r) ? EST_OK : EST_ERR_COUNT;
}

int est_stages(
    const struct est_request *r, struct est_cost *stages, struct est_cost *sum)
{
	const uint32_t *stage =
	    r->section + EST_STAGES_INPUTS + EST_INPUT_WORDS * est_ninputs(r);

	est_clear(sum);
	for (uint32_t n = r->section[EST_STAGES_COUNTS] >> 8; n--;
	     stage += stage[EST_STAGE_LENGTH]) {
		const uint32_t *band = est_band(r->device, *stage);
		uint32_t repeat = stage[EST_STAGE_REPEAT];
		struct est_place place;
		int status = stage_time(r, stage, &place.time);

		if (status != EST_OK)
			return status;
		if (repeat != EST_STAGE_ONCE)
			place.time = est_scale(place.time, r->x[repeat], 0);
		place.time = est_round_q6(place.time);
		place.flags = flags_of(r);
		if (EST_AUTHORED_KIND(*stage) == EST_PROVENANCE_LEGACY)
			place.flags |= EST_FLAG_LEGACY;
		est_add_spread(band, &place, sum);
		if (stages) {
			est_clear(stages);
			est_add_spread(band, &place, stages);
			est_finish(r->device, r->section, stages++, 0);
		}
	}
	return EST_OK;
}

int est_stage_cost(const uint32_t *device, const uint32_t *inputs, size_t ninputs,
    struct est_cost *stages, struct est_cost *total)
{
	struct est_request r;
	struct est_cost sum;
	int status;

	if (!device || !inputs || !total)
		return EST_ERR_NULL;
	status = est_request(device, ninputs, &r);
	if (status != EST_OK)
		return status;
	r.x = inputs;
	status = est_stages(&r, stages, &sum);
	if (status != EST_OK)
		return status;
	est_total(device, r.section, &sum);
	est_copy(total, &sum);
	return EST_OK;
}
