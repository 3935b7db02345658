/* diag.h: what is wrong with an input, where, and what to do.
 *
 * Every diagnostic has a stable id from diag_ids.h with a default severity and
 * a help line.  All problems of a run are reported; callers go on after an
 * error and ask diag_count(DIAG_ERROR) before they write anything. */
#ifndef INPUT_DIAG_H
#define INPUT_DIAG_H

#include <stdbool.h>
#include <stdio.h>

#include "input/src.h"

enum diag_severity { DIAG_NOTE, DIAG_WARNING, DIAG_ERROR };

enum diag_id {
#define DIAG(id, name, severity, help) DIAG_##id,
#include "input/diag_ids.h"
#undef DIAG
	DIAG_NIDS
};

/* Prints `path:line:col: severity: text [name]`, the source line and `^~~`.
 * `text` names the value, the bound and the remedy.  A span without a source
 * prints the program's name instead of a place. */
void diag(enum diag_id id, struct span where, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* For a file as a whole (cannot open it, …). */
void diag_file(enum diag_id id, const char *path, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* For a place in a stream, of which no text is at hand; column 0: the line. */
void diag_at(enum diag_id id, const char *path, size_t line, size_t column,
    const char *format, ...) __attribute__((format(printf, 5, 6)));
/* Adds a place to the last diagnostic. */
void diag_note(struct span where, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

size_t diag_count(enum diag_severity severity);
const char *diag_name(enum diag_id id);
const char *diag_help(enum diag_id id);

/* --strict: ids whose default is a warning become errors. */
void diag_set_strict(bool strict);
void diag_set_quiet(bool quiet); /* hide warnings and notes; they still count */
void diag_set_color(bool color);
/* Ends the run for a repeated id after this many (a summary line says how many
 * more); default 100 per id and file. */
void diag_set_limit(size_t per_id);
void diag_flush(void); /* what was hidden, and of many how often each id came */

/* Text from an input, safe on a terminal: control bytes and bad UTF-8 escaped,
 * cut at 80 columns with "…".  Goes into `a`. */
const char *diag_quote(struct arena *a, struct str s);

#endif
