/* est_place.h: which record of a table answers an operation.
 *
 * In: a checked table, an operation.  Out: the record, with the flags of
 * fallback and support; launch time.  Knows nothing of curves and bounds. */
#ifndef EST_PLACE_H
#define EST_PLACE_H

/* Index of the last of n >= 1 keys, `stride` words apart, that is <= key; the
 * first key is 0.  Without a branch on the data, which no predictor learns. */
static inline uint32_t est_search(
    const uint32_t *keys, uint32_t n, uint32_t stride, uint32_t key)
{
	uint32_t at = 0;

	while (n > 1) {
		uint32_t half = n >> 1;
		uint32_t knot = keys[(at + half) * stride];

#if defined(__clang__) /* makes a branch of any comparison */
		at += half & ~(uint32_t)(((uint64_t)key - knot) >> 32);
#else
		at = knot <= key ? at + half : at;
#endif
		n -= half;
	}
	return at;
}

/* Whether the bytes of `op` lie in the range of the octave of its FLOPs. */
static inline bool est_inside(const uint32_t *support, const struct est_op *op)
{
	uint32_t bytes = est_key(op->bytes) >> 16;

	if (op->flops) {
		uint32_t octave = (est_key(op->flops) >> 26) - (support[0] & 0xff);

		/* One below the first wraps around and is beyond the last. */
		if (octave >= support[EST_SUPPORT_OCTAVES] >> 8)
			return false;
		support += EST_SUPPORT_RANGES - EST_SUPPORT_ZERO + octave;
	}
	support += EST_SUPPORT_ZERO;
	return (*support & 0xffff) <= bytes && bytes <= *support >> 16;
}

EST_CORE int est_place(
    const uint32_t *device, const struct est_op *op, struct est_place *place)
{
	const uint32_t *words = device + device[EST_H_DIRECTORY + 1];
	uint32_t at = op->precision;

	if (op->class_id >= (words[EST_CLASSES_COUNTS] & 0xffff))
		return EST_ERR_CLASS;
	if (at >= words[EST_CLASSES_COUNTS] >> 16)
		return EST_ERR_PRECISION;
	at = words[EST_CLASSES_COST + at];
	if (!at)
		return EST_ERR_PRECISION;
	words = device + at;
	at = words[EST_COST_CLASSES + op->class_id];
	if (!at)
		return EST_ERR_CLASS;
	if (!op->count || !op->launches)
		return EST_ERR_COUNT;

	words = device + at;
	place->flags = 0;
	if (words[EST_RECORD_SUPPORT] &&
	    !est_inside(device + words[EST_RECORD_SUPPORT], op)) {
		words = device + words[EST_RECORD_OUTSIDE];
		place->flags = EST_FLAG_UNSUPPORTED;
	}
	if (words[EST_RECORD_OWNER] != op->class_id)
		place->flags |= EST_FLAG_FALLBACK;
	place->record = words;
	return EST_OK;
}

EST_CORE uint64_t est_launch(
    const uint32_t *device, const struct est_op *op, const struct est_place *place)
{
	uint32_t at = place->record[EST_RECORD_LAUNCH];

	if (!at)
		return 0;
	device += at + 1;
	at = est_search(device, device[-1], 2, est_key(op->flops));
	return est_scale(
	    est_wide(op->launches, op->count), device[2 * at + 1], EST_DOWN);
}

#endif
