/* shape.h: JSON objects into structs by table.
 *
 * A shape lists the members of one kind of object.  Reading by it reports every
 * wrong type, range, word, unknown and missing member at its place.  The JSON
 * Schemas in calib/schema have one $defs entry per shape, of the same name, and
 * tests/unit/model_schema.c compares the two member by member. */
#ifndef MODEL_SHAPE_H
#define MODEL_SHAPE_H

#include "input/json.h"

enum field_kind {
	FIELD_TEXT,   /* struct str, not empty */
	FIELD_ID,     /* struct str: lower-case letters and digits, single hyphens */
	FIELD_DATE,   /* struct str: a day, ISO 8601 */
	FIELD_NUMBER, /* double */
	FIELD_U32,    /* uint32_t or unsigned, exact */
	FIELD_U64,    /* uint64_t, exact */
	FIELD_BOOL,   /* bool */
	FIELD_WORD,   /* an enum; the index of the word in `words` */
	FIELD_CONST,  /* one fixed text, words[0]; nothing is stored */
	FIELD_OBJECT, /* struct read by `shape` */
	FIELD_LIST,   /* array of objects of `shape`: pointer, and size_t at `count` */
	FIELD_CALL    /* value read by `call`; `def` names its $defs entry */
};

#define FIELD_REQUIRED 1u
#define FIELD_ABOVE 2u  /* `min` itself is too small */
#define FIELD_BELOW 4u  /* `max` itself is too large */
#define FIELD_EMPTY 16u /* FIELD_LIST: an empty list is accepted */
#define FIELD_NULL 8u   /* null is accepted and leaves the value as it was */

#define ID_MAX_BYTES 48 /* a device id with its NUL fits EST_ID_BYTES */

struct reader;
struct shape;

struct field {
	const char *name;
	enum field_kind kind;
	unsigned flags;
	size_t offset;             /* of the value in the struct */
	double min, max;           /* numbers; both 0: any */
	const char *unit;          /* for messages: "ns", NULL = none */
	const char *const *words;  /* NULL-terminated */
	const struct shape *shape; /* FIELD_CALL: of the objects inside, or NULL */
	size_t count;              /* FIELD_LIST: offset of the number of items */
	void (*call)(struct reader *r, const struct json *v, void *at);
	const char *def; /* FIELD_CALL */
};

/* A member of struct `type`; the rest are designated, `.flags` always:
 * FIELD(struct source, "url", FIELD_TEXT, url, .flags = 0). */
#define FIELD(type, json_name, field_kind, member, ...)                                \
	{                                                                              \
		.name = (json_name), .kind = (field_kind),                             \
		.offset = offsetof(type, member), __VA_ARGS__                          \
	}
#define FIELDS(table) .fields = (table), .nfields = sizeof(table) / sizeof((table)[0])

struct shape {
	const char *name; /* "segment_flops": the $defs entry */
	const char *what; /* "a segment": for messages */
	const struct field *fields;
	size_t nfields;
	size_t size; /* of the struct, for FIELD_LIST */
	/* Before and after the members are read; either may be NULL. */
	void (*begin)(struct reader *r, const struct json *v, void *at);
	void (*end)(struct reader *r, const struct json *v, void *at);
};

struct reader {
	struct arena *a;
	const struct src *src;
	size_t nerrors;
	void *user; /* for the callbacks */
};

/* Reads object `v` into the struct `at`, in the order of the fields; each
 * problem is a diagnostic and counts in r->nerrors. */
void shape_read(
    struct reader *r, const struct shape *s, const struct json *v, void *at);
/* Pieces for FIELD_CALL.  `what` names the value in messages. */
bool shape_number(
    struct reader *r, const struct json *v, const struct field *f, double *out);
bool shape_text(struct reader *r, const struct json *v, struct str *out);
bool shape_is(struct reader *r, const struct json *v, enum json_kind kind);
bool shape_word(
    struct reader *r, const struct json *v, const char *const *words, unsigned *out);

/* FIELD_CALL for "schema_version": SHAPE_VERSION alone. */
#define SHAPE_VERSION "1.0"
void shape_version(struct reader *r, const struct json *v, void *at);

/* The first two members of every file of ours: "format", one of `words_`, and
 * "schema_version", which the schema defines as `def_`. */
#define SHAPE_HEAD(words_, def_)                                                       \
	{.name = "format",                                                             \
	    .kind = FIELD_CONST,                                                       \
	    .flags = FIELD_REQUIRED,                                                   \
	    .words = (words_)},                                                        \
	{                                                                              \
		.name = "schema_version", .kind = FIELD_CALL, .flags = FIELD_REQUIRED, \
		.call = shape_version, .def = (def_)                                   \
	}

/* The word of `words` nearest to `text` if it is a likely slip, else NULL. */
const char *shape_nearest(struct str text, const char *const *words);

/* FIELD_CALL for an array of texts, into a struct name_list. */
struct name_list {
	struct str *names;
	size_t n;
};
void shape_names(struct reader *r, const struct json *v, void *at);

/* A day of the calendar, "2026-02-07". */
bool shape_is_day(struct str s);

/* Name of a value for messages: its member name or "items[2]". */
const char *shape_label(struct arena *a, const struct json *v);

#endif
