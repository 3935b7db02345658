/* jstream.h: JSON as a stream of events, for files too large for a tree.
 *
 * Reads in chunks (plain or gzip), keeps only the nesting, and gives the same
 * diagnostics as json.h for the same faults, but ends at the first.  Duplicate
 * names are checked per open object up to 64 members of it (measurement rows
 * have fewer); beyond, the object is refused. */
#ifndef INPUT_JSTREAM_H
#define INPUT_JSTREAM_H

#include <stdbool.h>
#include <stddef.h>

#include "input/src.h"
#include "input/stream.h"

enum jevent {
	JEVENT_ERROR, /* diagnosed already; the stream is over */
	JEVENT_END,
	JEVENT_OBJECT,
	JEVENT_OBJECT_END,
	JEVENT_ARRAY,
	JEVENT_ARRAY_END,
	JEVENT_NULL,
	JEVENT_FALSE,
	JEVENT_TRUE,
	JEVENT_NUMBER,
	JEVENT_STRING
};

struct jstream; /* opaque; fixed size whatever the file */

/* One string, number or run of names may be as long as this. */
#define JSTREAM_MAX_TOKEN ((size_t)1 << 20)
#define JSTREAM_MAX_MEMBERS 64

struct jstream *jstream_open(const char *path); /* NULL: diagnosed */
/* The same from an open stream, which jstream_close closes. */
struct jstream *jstream_open_stream(struct stream *in);
/* The same events from text that is there already; `src` outlives the stream. */
struct jstream *jstream_open_src(const struct src *src);
void jstream_close(struct jstream *j);
/* Next event.  For a member the name is in jstream_name(); texts are valid
 * until the next call. */
enum jevent jstream_next(struct jstream *j);
struct str jstream_name(const struct jstream *j);
struct str jstream_text(const struct jstream *j); /* string or number */
size_t jstream_depth(const struct jstream *j);    /* of the event: 1 = root's members */
/* Passes over the rest of the value whose JEVENT_OBJECT/ARRAY was just read. */
bool jstream_skip(struct jstream *j);
/* path:line:col of the last event, for diagnostics about its meaning. */
const char *jstream_path(const struct jstream *j);
size_t jstream_line(const struct jstream *j);
size_t jstream_column(const struct jstream *j);
/* The value and the name of the last event for diag(), which then prints the
 * line too; valid until the next call. */
struct span jstream_span(const struct jstream *j);
struct span jstream_name_span(const struct jstream *j);

#endif
