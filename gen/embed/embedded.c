/* embedded.c: finds a file in the table that the build embedded.
 * In: a name.  Out: its text.  Must not know what the files are for. */
#include <string.h>

#include "embed/embedded.h"

const struct embedded *embedded_find(const char *name)
{
	for (const struct embedded *e = embedded_files; e->name; e++)
		if (strcmp(e->name, name) == 0)
			return e;
	return NULL;
}
