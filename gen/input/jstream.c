/* jstream.c: in: a stream of bytes; out: JSON events.  Memory is one buffer
 * that holds the event at hand, and the names of the open objects. */
#include "input/jstream.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "input/diag.h"
#include "input/json_names.h"
#include "input/stream.h"
#include "input/syntax.h"

#define CHUNK_BYTES ((size_t)64 << 10)
#define CONTEXT_BYTES 200 /* kept before an event, to print its line */
#define MAX_NAMES_BYTES ((size_t)4 << 20)

/* A name of an open object. */
struct name {
	size_t at; /* in jstream.names */
	size_t n;
	size_t offset; /* in the input */
};

/* How far lines have been counted. */
struct counter {
	size_t offset, nlines, line_at;
};

struct jstream {
	struct syntax syntax; /* first: refill finds the rest by it */
	struct stream *in;
	char *path;
	char *buffer;
	size_t room;
	enum jevent event;
	struct str name, text;
	struct buf name_decoded, text_decoded;

	struct buf names;
	struct name *entries; /* at most JSTREAM_MAX_MEMBERS a level */
	size_t nentries, entries_room;
	struct {
		size_t first;   /* entry */
		uint64_t marks; /* of its names */
	} level[JSON_MAX_DEPTH + 1];

	struct counter dropped; /* up to the beginning of the buffer */
	/* Up to an event somebody asked about; reading it is no change. */
	struct counter *asked;
};

static void stop(struct jstream *j)
{
	j->syntax.failed = true;
	j->syntax.state = SYNTAX_OVER;
}

/* Counts the lines up to `offset`, which is in the buffer or at its end. */
static void count_lines(const struct syntax *s, struct counter *c, size_t offset)
{
	const char *text = s->src.text.s - s->src_at;
	const char *p = text + c->offset, *end = text + offset;

	while (p < end && (p = memchr(p, '\n', (size_t)(end - p)))) {
		p++;
		c->nlines++;
		c->line_at = (size_t)(p - text);
	}
	c->offset = offset;
}

/* Drops what stands before `keep`, but for a little context. */
static void drop(struct jstream *j, size_t keep)
{
	struct syntax *s = &j->syntax;
	size_t from =
	    keep - s->src_at > CONTEXT_BYTES ? keep - CONTEXT_BYTES : s->src_at;

	while (from < keep && (j->buffer[from - s->src_at] & 0xc0) == 0x80)
		from++;
	size_t gone = from - s->src_at;
	count_lines(s, &j->dropped, from);
	s->src.lines_before = j->dropped.nlines;
	s->src.columns_before = from - j->dropped.line_at;
	s->src.text.n -= gone;
	memmove(j->buffer, j->buffer + gone, s->src.text.n);
	s->src_at = from;
}

static bool grow(struct jstream *j)
{
	if (j->room >= JSTREAM_MAX_TOKEN + CHUNK_BYTES) {
		size_t at = j->syntax.src.text.n;
		diag(DIAG_INPUT_LIMIT, (struct span){&j->syntax.src, at, at},
		    "a string, number or comment has more than %zu KiB",
		    JSTREAM_MAX_TOKEN >> 10);
		stop(j);
		return false;
	}
	j->room *= 2;
	if (j->room > JSTREAM_MAX_TOKEN + CHUNK_BYTES)
		j->room = JSTREAM_MAX_TOKEN + CHUNK_BYTES;
	j->buffer = realloc(j->buffer, j->room + 1);
	if (!j->buffer)
		fatal("out of memory (%zu bytes)", j->room);
	return true;
}

static bool refill(struct syntax *s, size_t keep)
{
	struct jstream *j = (struct jstream *)s;

	drop(j, keep);
	if (s->src.text.n == j->room && !grow(j))
		return false;
	size_t n =
	    stream_read(j->in, j->buffer + s->src.text.n, j->room - s->src.text.n);
	if (n == 0 && stream_failed(j->in)) {
		stop(j);
		return false;
	}
	if (n == 0)
		s->refill = NULL;
	s->src.text.n += n;
	s->src.text.s = j->buffer;
	s->lex.limit = j->buffer + s->src.text.n;
	j->buffer[s->src.text.n] = 0;
	return true;
}

static struct jstream *new_stream(const char *path)
{
	struct jstream *j = calloc(1, sizeof(*j));
	size_t n = strlen(path) + 1;

	if (!j || !(j->path = malloc(n)) || !(j->asked = calloc(1, sizeof(*j->asked))))
		fatal("out of memory (%zu bytes)", sizeof(*j) + n);
	memcpy(j->path, path, n);
	return j;
}

struct jstream *jstream_open(const char *path)
{
	struct stream *in = stream_open(path);

	return in ? jstream_open_stream(in) : NULL;
}

struct jstream *jstream_open_stream(struct stream *in)
{
	struct jstream *j = new_stream(stream_path(in));
	j->in = in;
	j->room = CHUNK_BYTES;
	j->buffer = calloc(1, j->room + 1);
	if (!j->buffer)
		fatal("out of memory (%zu bytes)", j->room);
	syntax_begin(&j->syntax, j->path, (struct str){j->buffer, 0});
	j->syntax.refill = refill;
	return j;
}

struct jstream *jstream_open_src(const struct src *src)
{
	struct jstream *j = new_stream(src->path);

	syntax_begin(&j->syntax, j->path, src->text);
	return j;
}

void jstream_close(struct jstream *j)
{
	if (!j)
		return;
	stream_close(j->in);
	buf_free(&j->name_decoded);
	buf_free(&j->text_decoded);
	buf_free(&j->names);
	free(j->entries);
	free(j->asked);
	free(j->buffer);
	free(j->path);
	free(j);
}

static struct str decode(
    const struct syntax *s, const struct syntax_piece *piece, struct buf *decoded)
{
	struct str text = syntax_text(s, piece);

	if (!piece->escaped)
		return text;
	/* Decoded text is never longer. */
	buf_clear(decoded);
	buf_str(decoded, text);
	decoded->n = lex_unescape(text, decoded->s);
	return buf_view(decoded);
}

static bool is_new(struct jstream *j, size_t first)
{
	for (size_t i = first; i < j->nentries; i++) {
		const struct name *e = &j->entries[i];
		if (!str_eq((struct str){j->names.s + e->at, e->n}, j->name))
			continue;
		struct arena scratch = {0};
		diag(DIAG_JSON_DUPLICATE, jstream_name_span(j),
		    "\"%s\" is already a member of this object; remove one",
		    diag_quote(&scratch, j->name));
		arena_free(&scratch);
		if (e->offset >= j->syntax.src_at)
			diag_note(
			    syntax_span(&j->syntax, e->offset, e->offset + e->n + 2),
			    "the first one is here");
		return false;
	}
	return true;
}

/* Remembers the name of a member; false: it was there already, or there are
 * too many. */
static bool enter_name(struct jstream *j, size_t depth)
{
	size_t first = j->level[depth].first;
	uint64_t mark = json_name_mark(j->name);

	if (j->level[depth].marks & mark && !is_new(j, first))
		return false;
	if (j->nentries - first == JSTREAM_MAX_MEMBERS ||
	    j->names.n + j->name.n > MAX_NAMES_BYTES) {
		diag(DIAG_INPUT_LIMIT, jstream_name_span(j),
		    "the object has more than %d members, or names of more than %zu "
		    "MiB; "
		    "a stream takes no more",
		    JSTREAM_MAX_MEMBERS, MAX_NAMES_BYTES >> 20);
		return false;
	}
	if (j->nentries == j->entries_room) {
		j->entries_room = j->entries_room ? j->entries_room * 2 : 128;
		j->entries = realloc(j->entries, j->entries_room * sizeof(*j->entries));
		if (!j->entries)
			fatal("out of memory (%zu names)", j->entries_room);
	}
	j->level[depth].marks |= mark;
	j->entries[j->nentries++] =
	    (struct name){j->names.n, j->name.n, j->syntax.name.at};
	buf_str(&j->names, j->name);
	return true;
}

static void enter_object(struct jstream *j)
{
	j->level[j->syntax.depth].first = j->nentries;
	j->level[j->syntax.depth].marks = 0;
}

static void leave_object(struct jstream *j)
{
	size_t first = j->level[j->syntax.depth + 1].first;

	if (first < j->nentries)
		j->names.n = j->entries[first].at;
	j->nentries = first;
}

enum jevent jstream_next(struct jstream *j)
{
	struct syntax *s = &j->syntax;
	enum jevent event = syntax_next(s);

	j->event = event;
	j->name = j->text = STR("");
	if (s->has_name && event != JEVENT_ERROR) {
		j->name = decode(s, &s->name, &j->name_decoded);
		if (!enter_name(j, jstream_depth(j))) {
			stop(j);
			return j->event = JEVENT_ERROR;
		}
	}
	if (event == JEVENT_STRING || event == JEVENT_NUMBER)
		j->text = decode(s, &s->value, &j->text_decoded);
	else if (event == JEVENT_OBJECT)
		enter_object(j);
	else if (event == JEVENT_OBJECT_END)
		leave_object(j);
	return event;
}

struct str jstream_name(const struct jstream *j)
{
	return j->name;
}

struct str jstream_text(const struct jstream *j)
{
	return j->text;
}

size_t jstream_depth(const struct jstream *j)
{
	bool opens = j->event == JEVENT_OBJECT || j->event == JEVENT_ARRAY;

	return j->syntax.depth - opens;
}

bool jstream_skip(struct jstream *j)
{
	size_t depth = jstream_depth(j);

	if (j->event != JEVENT_OBJECT && j->event != JEVENT_ARRAY)
		return j->event != JEVENT_ERROR;
	do {
		if (jstream_next(j) == JEVENT_ERROR)
			return false;
	} while (jstream_depth(j) > depth);
	return true;
}

const char *jstream_path(const struct jstream *j)
{
	return j->path;
}

static const struct counter *count_to_event(const struct jstream *j)
{
	struct counter *c = j->asked;

	if (c->offset < j->dropped.offset)
		*c = j->dropped;
	if (c->offset < j->syntax.value.at)
		count_lines(&j->syntax, c, j->syntax.value.at);
	return c;
}

size_t jstream_line(const struct jstream *j)
{
	return count_to_event(j)->nlines + 1;
}

size_t jstream_column(const struct jstream *j)
{
	return j->syntax.value.at - count_to_event(j)->line_at + 1;
}

struct span jstream_span(const struct jstream *j)
{
	return syntax_span(&j->syntax, j->syntax.value.at, j->syntax.value.end);
}

struct span jstream_name_span(const struct jstream *j)
{
	return syntax_span(&j->syntax, j->syntax.name.at, j->syntax.name.end);
}
