/* json.h: strict RFC 8259 into a tree in which every value knows its span.
 *
 * UTF-8 is validated, duplicate member names are refused, depth is at most
 * JSON_MAX_DEPTH and costs no C stack, numbers keep their text. */
#ifndef INPUT_JSON_H
#define INPUT_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "input/src.h"

#define JSON_MAX_DEPTH 128

enum json_kind {
	JSON_NULL,
	JSON_FALSE,
	JSON_TRUE,
	JSON_NUMBER,
	JSON_STRING,
	JSON_ARRAY,
	JSON_OBJECT
};

/* Offsets are 32 bits wide (SRC_MAX_BYTES is 2^30): a large tree is mostly the
 * cost of touching its memory. */
struct json {
	enum json_kind kind;
	uint32_t at, end; /* offsets of the value */
	uint32_t name_at; /* of the name, if a member of an object */
	struct str text;  /* string: decoded; number: as written */
	struct str name;  /* decoded */
	struct json *parent, *first, *next;
	uint32_t nitems, index; /* index: among the items of the parent */
};

/* Parses `src`.  Any problem is a diagnostic and NULL comes back,
 * as for a source that could not be loaded (NULL).
 * `duplicates_ok`: accept duplicate names (RFC 8259 does). */
struct json *json_parse(struct arena *a, const struct src *src, bool duplicates_ok);

struct span json_span(const struct src *src, const struct json *v);
struct span json_name_span(const struct src *src, const struct json *v);
/* Member `name` of an object; NULL where it has none, or is no object or NULL. */
const struct json *json_get(const struct json *object, const char *name);
/* Every value of a tree, to be found by its offset in a time that hardly grows. */
struct json_places {
	const struct json **all; /* in the order of the text */
	size_t n;
};
struct json_places json_places(struct arena *a, const struct json *root);
const struct json *json_at(const struct json_places *places, size_t at);
/* "precisions.fp32.classes.conv2d.compute.segments[2].end" of a value. */
void json_path(struct buf *b, const struct json *v);
const char *json_kind_name(enum json_kind kind); /* "a number", "an object" … */

/* Text as a JSON string with its quotes; control characters escaped. */
void json_quote(struct buf *b, struct str s);
/* "name": 1.5, or null where `x` is not finite. */
void json_number(struct buf *b, const char *name, double x);
/* The number that member `name` of an object is; `otherwise` where it is none. */
double json_number_of(const struct json *object, const char *name, double otherwise);
/* The same of a count: exact; 0 where it is none. */
uint64_t json_count_of(const struct json *object, const char *name);

/* The canonical form: members in byte order of their names, no white space,
 * numbers shortest round-trip.  What fingerprints are taken of. */
void json_canonical(struct buf *b, const struct json *v);

#endif
