/* diag.c: in: an id, a place and a reason; out: lines on stderr and counts.
 * Foreign text never reaches the terminal as it is (base/text.h). */
#include "input/diag.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/text.h"
#include "input/snippet.h"

static const struct {
	const char *name;
	enum diag_severity severity;
	const char *help;
} infos[] = {
#define DIAG(id, name, severity, help) {name, severity, help},
#include "input/diag_ids.h"
#undef DIAG
};

/* How often an id came for a file. */
struct repeat {
	const char *path; /* NULL: free slot */
	enum diag_id id;
	size_t n;
};

#define OVERVIEW_FROM 20 /* diagnostics; fewer are seen at a glance */

static struct {
	bool strict, quiet, color;
	bool hidden; /* the last diagnostic was not shown, nor are its notes */
	size_t limit;
	size_t counts[DIAG_ERROR + 1];
	struct repeat *repeats; /* open addressing; nslots is a power of two */
	size_t nslots, nrepeats;
	struct arena paths;
	struct buf out, message;
} state = {.limit = 100};

/* A place as it is printed. */
struct place {
	const char *path; /* NULL: none */
	size_t line, column;
	struct str text; /* the source line; empty: none */
	size_t caret;    /* byte of `text` to point at */
	size_t length;   /* bytes to underline */
};

size_t diag_count(enum diag_severity severity)
{
	return state.counts[severity];
}

const char *diag_name(enum diag_id id)
{
	return infos[id].name;
}

const char *diag_help(enum diag_id id)
{
	return infos[id].help;
}

void diag_set_strict(bool strict)
{
	state.strict = strict;
}

void diag_set_quiet(bool quiet)
{
	state.quiet = quiet;
}

void diag_set_color(bool color)
{
	state.color = color;
}

void diag_set_limit(size_t per_id)
{
	state.limit = per_id;
}

static size_t slot_of(enum diag_id id, const char *path)
{
	/* FNV-1a. */
	uint64_t h = UINT64_C(14695981039346656037) ^ (uint64_t)id;
	for (const char *p = path; *p; p++)
		h = (h ^ (unsigned char)*p) * UINT64_C(1099511628211);
	size_t i = (size_t)(h ^ h >> 32) & (state.nslots - 1);
	while (state.repeats[i].path &&
	       (state.repeats[i].id != id || strcmp(state.repeats[i].path, path) != 0))
		i = (i + 1) & (state.nslots - 1);
	return i;
}

static void grow_repeats(void)
{
	struct repeat *old = state.repeats;
	size_t nold = state.nslots;

	state.nslots = nold ? nold * 2 : 64;
	state.repeats = calloc(state.nslots, sizeof(*state.repeats));
	if (!state.repeats)
		fatal("out of memory (%zu diagnostics)", state.nslots);
	for (size_t i = 0; i < nold; i++)
		if (old[i].path)
			state.repeats[slot_of(old[i].id, old[i].path)] = old[i];
	free(old);
}

/* Counts one more of `id` for `path`; the number so far. */
static size_t count_repeat(enum diag_id id, const char *path)
{
	if (state.nrepeats * 2 >= state.nslots)
		grow_repeats();
	struct repeat *r = &state.repeats[slot_of(id, path)];
	if (!r->path) {
		r->path = arena_text(&state.paths, path, strlen(path));
		r->id = id;
		state.nrepeats++;
	}
	return ++r->n;
}

static void paint(const char *code)
{
	if (state.color)
		buf_printf(&state.out, "\033[%sm", code);
}

static void put_place(const struct place *place)
{
	if (!place->path) {
		buf_text(&state.out, "calgen: ");
		return;
	}
	text_safe(&state.out, str_of(place->path), TEXT_NO_LIMIT);
	if (place->line)
		buf_printf(&state.out, ":%zu", place->line);
	if (place->line && place->column)
		buf_printf(&state.out, ":%zu", place->column);
	buf_text(&state.out, ": ");
}

/* `message` is complete in state.message; prints everything at once, so that
 * lines of two processes do not mix. */
static void print(
    enum diag_severity severity, const struct place *place, const char *name)
{
	static const char *const words[] = {"note", "warning", "error"};
	static const char *const colors[] = {"1;36", "1;35", "1;31"};
	struct buf *out = &state.out;

	buf_clear(out);
	paint("1");
	put_place(place);
	paint("0");
	paint(colors[severity]);
	buf_printf(out, "%s: ", words[severity]);
	paint("0");
	text_safe(out, buf_view(&state.message), TEXT_NO_LIMIT);
	if (name)
		buf_printf(out, " [%s]", name);
	buf_char(out, '\n');
	if (place->text.n)
		snippet(out, place->text, place->caret, place->length, state.color);
	/* What is already printed comes before what is said about it. */
	fflush(stdout);
	fwrite(out->s, 1, out->n, stderr);
}

static void report(
    enum diag_id id, const struct place *place, const char *format, va_list args)
{
	enum diag_severity severity = infos[id].severity;

	if (state.strict && severity == DIAG_WARNING)
		severity = DIAG_ERROR;
	state.counts[severity]++;
	state.hidden = (state.quiet && severity != DIAG_ERROR) ||
		       count_repeat(id, place->path ? place->path : "") > state.limit;
	if (state.hidden)
		return;
	buf_clear(&state.message);
	buf_vprintf(&state.message, format, args);
	print(severity, place, infos[id].name);
}

static struct place place_of(struct span where)
{
	if (!where.src)
		return (struct place){0};
	struct src_place p = src_place(where.src, where.at);
	return (struct place){
	    .path = where.src->path,
	    .line = p.line,
	    .column = p.column,
	    .text = p.text,
	    .caret = where.at - (size_t)(p.text.s - where.src->text.s),
	    .length = where.end > where.at ? where.end - where.at : 1,
	};
}

void diag(enum diag_id id, struct span where, const char *format, ...)
{
	struct place place = place_of(where);
	va_list args;

	va_start(args, format);
	report(id, &place, format, args);
	va_end(args);
}

void diag_file(enum diag_id id, const char *path, const char *format, ...)
{
	struct place place = {.path = path};
	va_list args;

	va_start(args, format);
	report(id, &place, format, args);
	va_end(args);
}

void diag_at(enum diag_id id, const char *path, size_t line, size_t column,
    const char *format, ...)
{
	struct place place = {.path = path, .line = line, .column = column};
	va_list args;

	va_start(args, format);
	report(id, &place, format, args);
	va_end(args);
}

void diag_note(struct span where, const char *format, ...)
{
	struct place place = place_of(where);
	va_list args;

	state.counts[DIAG_NOTE]++;
	if (state.hidden || state.quiet)
		return;
	va_start(args, format);
	buf_clear(&state.message);
	buf_vprintf(&state.message, format, args);
	va_end(args);
	print(DIAG_NOTE, &place, NULL);
}

static int by_path_and_id(const void *a, const void *b)
{
	const struct repeat *x = a, *y = b;

	if (!x->path || !y->path)
		return !x->path - !y->path;
	int order = strcmp(x->path, y->path);
	return order ? order : (x->id > y->id) - (x->id < y->id);
}

static void count_of(struct buf *b, enum diag_severity severity, const char *one)
{
	size_t n = state.counts[severity];

	if (n)
		buf_printf(
		    b, "%s%zu %s%s", b->n ? ", " : "", n, one, n == 1 ? "" : "s");
}

/* "3 errors, 102 warnings: 52 upstream-interval, …", the most frequent first: who
 * scrolls past a hundred learns what they were. */
static void put_overview(void)
{
	size_t of_id[DIAG_NIDS] = {0}, nids = 0;
	struct buf *b = &state.message;

	for (size_t i = 0; i < state.nslots; i++)
		if (state.repeats[i].path)
			of_id[state.repeats[i].id] += state.repeats[i].n;
	for (size_t id = 0; id < DIAG_NIDS; id++)
		nids += of_id[id] > 0;
	if (nids < 2 ||
	    state.counts[DIAG_ERROR] + state.counts[DIAG_WARNING] < OVERVIEW_FROM)
		return;
	buf_clear(b);
	count_of(b, DIAG_ERROR, "error");
	count_of(b, DIAG_WARNING, "warning");
	for (size_t k = 0; k < nids; k++) {
		size_t most = 0;

		for (size_t id = 1; id < DIAG_NIDS; id++)
			if (of_id[id] > of_id[most])
				most = id;
		buf_printf(
		    b, "%s %zu %s", k ? "," : ":", of_id[most], infos[most].name);
		of_id[most] = 0;
	}
	print(DIAG_NOTE, &(struct place){0}, NULL);
}

void diag_flush(void)
{
	if (!state.quiet)
		put_overview();
	if (state.nslots)
		qsort(state.repeats, state.nslots, sizeof(*state.repeats),
		    by_path_and_id);
	for (size_t i = 0; i < state.nrepeats; i++) {
		struct repeat *r = &state.repeats[i];
		if (r->n > state.limit) {
			struct place place = {.path = r->path[0] ? r->path : NULL};
			buf_clear(&state.message);
			buf_printf(&state.message,
			    "%zu more like the last one are not shown",
			    r->n - state.limit);
			print(DIAG_NOTE, &place, infos[r->id].name);
		}
	}
	free(state.repeats);
	state.repeats = NULL;
	arena_free(&state.paths);
	state.nslots = state.nrepeats = 0;
	buf_free(&state.out);
	buf_free(&state.message);
}

const char *diag_quote(struct arena *a, struct str s)
{
	struct buf b = {0};

	text_safe(&b, s, 80);
	const char *quoted = arena_text(a, buf_view(&b).s, b.n);
	buf_free(&b);
	return quoted;
}
