/* est_place.h: which record of a table answers an operation.
 *
 * In: a checked table, an operation.  Out: the record, with the flags of
 * fallback and support; launch time.  Knows nothing of curves and bounds. */
#ifndef EST_PLACE_H
#define EST_PLACE_H

/* `at`, or `width` keys on where the key there is <= key.  No predictor learns this
 * branch, so it must be none. */
static inline __attribute__((always_inline)) uint32_t est_step(
    const uint32_t *keys, uint32_t stride, uint32_t at, uint32_t width, uint32_t key)
{
	uint32_t knot = keys[(size_t)(at + width) * stride];

#if !EST_64BIT /* predicts nothing */
	bool branches = false;
#elif defined(__clang__)
	bool branches = true; /* of any comparison */
#else
	bool branches = width == 1; /* where it decides what is read next */
#endif

	if (branches)
		return at + (width & ~(uint32_t)(((uint64_t)key - knot) >> 32));
	return knot <= key ? at + width : at;
}

/* Index of the last of n >= 1 keys, `stride` words apart, that is <= key; the
 * first key is 0.  n <= EST_MAX_SEGMENTS, EST_MAX_STEPS. */
EST_CORE_PART uint32_t est_search(
    const uint32_t *keys, uint32_t n, uint32_t stride, uint32_t key)
{
	uint32_t at = 0;
#if EST_64BIT && EST_HAS_CLZ
	/* The first step leaves the lower or the upper 2^k of n < 2^(k+1) keys; the
	 * others have constant widths. */
	uint32_t k = 31 ^ (uint32_t)__builtin_clz(n);

	at = est_step(keys, stride, 0, n - (1u << k), key);
	switch (k) {
	case 9:
		at = est_step(keys, stride, at, 256, key); /* fall through */
	case 8:
		at = est_step(keys, stride, at, 128, key); /* fall through */
	case 7:
		at = est_step(keys, stride, at, 64, key); /* fall through */
	case 6:
		at = est_step(keys, stride, at, 32, key); /* fall through */
	case 5:
		at = est_step(keys, stride, at, 16, key); /* fall through */
	case 4:
		at = est_step(keys, stride, at, 8, key); /* fall through */
	case 3:
		at = est_step(keys, stride, at, 4, key); /* fall through */
	case 2:
		at = est_step(keys, stride, at, 2, key); /* fall through */
	case 1:
		at = est_step(keys, stride, at, 1, key); /* fall through */
	case 0:
		break;
	default:
		__builtin_unreachable();
	}
#else
	while (n > 1) {
		uint32_t half = n / 2;

		at = est_step(keys, stride, at, half, key);
		n -= half;
	}
#endif
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
	device += at;
	at = est_search(device + 1, device[0], 2, est_key(op->flops));
	return est_scale(
	    est_wide(op->launches, op->count), device[2 * at + 2], EST_DOWN);
}

#endif
