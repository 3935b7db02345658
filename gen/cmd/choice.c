/* choice.c: options and words that mean the same in several commands.
 *
 * In: arguments.  Out: what was chosen, or a usage error.  Must not know: what the
 * commands do with it. */
#include "cmd/choice.h"

#include <string.h>

bool choice_names(const struct args *args, const char *path)
{
	for (size_t i = 0; i < args->nwords; i++)
		if (strcmp(args->words[i], path) == 0)
			return true;
	return false;
}

int choice_precision(const struct args *args, const struct classes *c)
{
	const char *name = args_text(args, "precision", NULL);
	int id = name ? classes_precision(c, str_of(name)) : -1;

	if (name && id < 0)
		args_usage(
		    args, "--precision: '%s' is unknown; calgen list tells", name);
	return id;
}

struct ingest_filter choice_rows(const struct args *args, const struct classes *c)
{
	/* Rows have their modes in lower case; people say 50W, and MAXN. */
	return (struct ingest_filter){
	    .mode = str_lower(args->arena, args_str(args, "mode")),
	    .precision = choice_precision(args, c)};
}
