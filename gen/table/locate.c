/* locate.c: from a key of the model to a word of the image.
 *
 * In: a checked table image.  Out: an index.  Must not know C text or JSON. */
#include "table/locate.h"

#include "lib/table.h"
#include "table/key.h"

#define SIZE_LAST 18446744073709549568.0 /* the largest double below 2^64 */

static size_t section(const uint32_t *words, uint32_t kind)
{
	const uint32_t *entry = words + EST_H_DIRECTORY;
	for (uint32_t i = 0; i < words[EST_H_NSECTIONS]; i++, entry += EST_DIR_WORDS)
		if ((entry[0] & ~EST_SECTION_REQUIRED) == kind)
			return entry[1];
	return 0;
}

/* Key of a size that the caller may have made up. */
static uint32_t key_at(double size)
{
	uint64_t x = 0;
	if (size > 0 && size < SIZE_LAST)
		key_ceil(size, &x);
	return size >= SIZE_LAST ? UINT32_MAX : key_of(x);
}

static size_t cost_of(const uint32_t *words, int precision)
{
	size_t map = section(words, EST_SECTION_CLASSES);
	uint32_t n = words[map + EST_CLASSES_COUNTS] >> 16;
	return precision >= 0 && (uint32_t)precision < n
		   ? words[map + EST_CLASSES_COST + (uint32_t)precision]
		   : 0;
}

/* The class's own record; 0: a parent's serves it. */
static size_t record_of(const uint32_t *words, size_t cost, int class_id)
{
	size_t map = section(words, EST_SECTION_CLASSES);
	uint32_t n = words[map + EST_CLASSES_COUNTS] & 0xffff;
	if (!cost || class_id < 0 || (uint32_t)class_id >= n)
		return 0;
	size_t record = words[cost + EST_COST_CLASSES + (uint32_t)class_id];
	return record && words[record + EST_RECORD_OWNER] == (uint32_t)class_id ? record
										: 0;
}

/* Last segment whose knot is at or below the key. */
static size_t segment_of(const uint32_t *words, size_t curve, uint32_t key)
{
	size_t n = words[curve + EST_CURVE_COUNTS] & 0xffff, i = 0;
	while (i + 1 < n && words[curve + EST_CURVE_KNOTS + i + 1] <= key)
		i++;
	return i;
}

static size_t line_of(const uint32_t *words, size_t curve, double size)
{
	size_t n = words[curve + EST_CURVE_COUNTS] & 0xffff;
	return curve + EST_CURVE_KNOTS + n + 2 * segment_of(words, curve, key_at(size));
}

static size_t step_of(const uint32_t *words, size_t launch, double size)
{
	size_t n = words[launch], i = 0;
	while (i + 1 < n && words[launch + 1 + 2 * (i + 1)] <= key_at(size))
		i++;
	return launch + 1 + 2 * i;
}

/* The band that the first authored segment of a curve of the record names. */
static size_t band_of(const uint32_t *words, size_t record)
{
	size_t curve = words[record + EST_RECORD_COMPUTE];
	if (!curve)
		curve = words[record + EST_RECORD_MEMORY];
	uint32_t authored = words[record + EST_RECORD_FLAGS] >> 8;
	if (curve) {
		size_t n = words[curve + EST_CURVE_COUNTS] & 0xffff;
		authored = words[curve + EST_CURVE_KNOTS + 3 * n + (n + 3) / 4];
	}
	return section(words, EST_SECTION_UNCERTAINTY) + 1 +
	       EST_BAND_WORDS * EST_AUTHORED_BAND(authored);
}

static size_t or_else(size_t at, size_t fallback)
{
	return at ? at : fallback;
}

static size_t in_record(const uint32_t *words, size_t record, struct locate key)
{
	size_t compute = words[record + EST_RECORD_COMPUTE];
	size_t memory = words[record + EST_RECORD_MEMORY];
	size_t launch = words[record + EST_RECORD_LAUNCH];
	switch (key.part) {
	case LOCATE_COMPUTE:
		return compute ? line_of(words, compute, key.size) : record;
	case LOCATE_MEMORY:
		return memory ? line_of(words, memory, key.size) : record;
	case LOCATE_LAUNCH:
		return launch ? step_of(words, launch, key.size) : record;
	case LOCATE_SUPPORT:
		return or_else(words[record + EST_RECORD_SUPPORT], record);
	case LOCATE_UNCERTAINTY:
		return band_of(words, record);
	default:
		return record;
	}
}

size_t locate_word(const uint32_t *words, struct locate key)
{
	size_t cost = cost_of(words, key.precision);
	size_t record = record_of(words, cost, key.class_id);
	switch (key.part) {
	case LOCATE_PEAK_FLOPS:
		return cost ? cost + EST_COST_PEAK_FLOPS : 0;
	case LOCATE_PEAK_BANDWIDTH:
		return cost ? cost + EST_COST_PEAK_BANDWIDTH : 0;
	case LOCATE_INTERVAL:
		return cost ? cost + EST_COST_GRAPH_LO : 0;
	case LOCATE_ENERGY:
		return or_else(cost ? words[cost + EST_COST_ENERGY] : 0,
		    section(words, EST_SECTION_ENERGY));
	case LOCATE_STAGES:
		return section(words, EST_SECTION_STAGES);
	case LOCATE_TABLE:
		return 0;
	default:
		return record ? in_record(words, record, key) : cost;
	}
}
