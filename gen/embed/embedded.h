/* embedded.h: files of the tree that calgen carries in itself (m4 skeletons,
 * calib/classes.json), so that it works away from a checkout.  The build makes
 * the table with embed.c.  Knows nothing of any other folder. */
#ifndef EMBED_EMBEDDED_H
#define EMBED_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *name; /* "gen/backend/c_table.m4" */
	const char *text; /* the bytes of the file, NUL after the last */
	size_t n;         /* without the NUL */
};

/* Ends with a NULL name. */
extern const struct embedded embedded_files[];

/* The file of that name, NULL when there is none. */
const struct embedded *embedded_find(const char *name);

#endif
