/* measured.h: the measurement arguments of a command, read and filtered. */
#ifndef CMD_MEASURED_H
#define CMD_MEASURED_H

#include "cmd/cmd.h"
#include "fit/ingest.h"

struct measured {
	struct cells *cells; /* sorted */
	struct ingest_count count;
	int precision;     /* --precision, -1 = any */
	struct str mode;   /* --mode, else the first one there is */
	struct str *modes; /* all that the cells have, in byte order */
	size_t nmodes;
};

/* Reads --mode, --precision and the files; false after diagnostics. */
bool measured_read(struct args *args, const struct classes *c, char *const *words,
    size_t nwords, struct measured *m);
/* Diagnoses that several modes were given where one is meant. */
void measured_ask_mode(struct args *args, const struct measured *m);

#endif
