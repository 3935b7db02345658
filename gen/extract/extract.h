/* extract.h: an image that links the library → the calibrations inside it.
 *
 *   bytes → scan (tables, embedded records) → place (in which section of what) →
 *   publish (a table without its calibration, as one) → struct extract
 *
 * An image is an ELF file, an archive, or a raw dump of a memory.  Tables hold no
 * addresses, so that nothing has to be relocated, and symbols are not needed. */
#ifndef EXTRACT_EXTRACT_H
#define EXTRACT_EXTRACT_H

#include "model/calibration.h"

struct extract_table {
	size_t at, nbytes;  /* in the image, where it stands first */
	size_t ncopies;     /* how often the same table stands in it */
	const char *where;  /* "0x1f40, section .rodata" */
	struct str id;      /* of the device */
	uint32_t error_ppb; /* proven */
	bool embedded;      /* from the embedded calibration: every digit of it */
	const char *name;   /* ID, or ID@OFFSET when another table has the same id */
	/* As if it came from a file IMAGE@OFFSET.  Of the fingerprint only the 16
	 * bytes that a table has are known when it is not embedded. */
	struct calibration *calibration;
	struct str json; /* its text in the one layout of all writers */
};

struct extract {
	struct extract_table *tables; /* by device id, then by offset */
	size_t n, room;
};

/* Whether the bytes are of an image rather than of a text. */
bool extract_recognise(struct str bytes);
/* All tables in an image.  `only` NULL or the ids that are wanted; tables of others
 * are passed over, damaged or not.  NULL after diagnostics: no table, or one that
 * est_device_check refuses. */
struct extract *extract_read(struct arena *a, const struct classes *c,
    const struct src *image, const char *const *only, size_t nonly);

#endif
