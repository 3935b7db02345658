/* locate.h: which word of a table holds a value, for the line of C that it stands
 * on. */
#ifndef TABLE_LOCATE_H
#define TABLE_LOCATE_H

#include <stddef.h>
#include <stdint.h>

enum locate_part {
	LOCATE_TABLE, /* the header */
	LOCATE_PEAK_FLOPS,
	LOCATE_PEAK_BANDWIDTH,
	LOCATE_INTERVAL, /* of totals */
	LOCATE_ENERGY,
	LOCATE_CLASS,
	LOCATE_LAUNCH,  /* the step that holds `size` */
	LOCATE_COMPUTE, /* the line that holds `size` */
	LOCATE_MEMORY,
	LOCATE_UNCERTAINTY, /* of the class, at its smallest size */
	LOCATE_SUPPORT,
	LOCATE_STAGES
};

struct locate {
	enum locate_part part;
	int precision, class_id; /* -1: none */
	double size;             /* FLOPs or bytes */
};

/* Index of the first word; `words` passed est_device_check.  What the table does not
 * hold falls back to what is around it, at last to word 0. */
size_t locate_word(const uint32_t *words, struct locate key);

#endif
