/* summary.c: cells ↔ lines of text.
 *
 * In: cells, or a summary file.  Out: the other.  Must not know: fits. */
#include "fit/summary.h"

#include <inttypes.h>
#include <string.h>

#include "base/num.h"
#include "base/sha256.h"
#include "base/text.h"
#include "input/diag.h"

#define HEADER "estimate-summary\t"
#define MAX_LINE ((size_t)1 << 20)
#define MOST_TIMINGS (UINT64_C(1) << 53) /* of a cell: counts are exact in doubles */

/* What ends a field, and what a terminal would obey, as %xx. */
static void print_text(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n;) {
		struct str rest = {s.s + i, s.n - i};
		struct text_cell cell = text_cell(rest);

		if (rest.s[0] == '%' || (cell.s[0] == '\\' && rest.s[0] != '\\'))
			for (size_t k = 0; k < cell.used; k++)
				buf_printf(b, "%%%02x", (unsigned char)rest.s[k]);
		else
			buf_add(b, rest.s, cell.used);
		i += cell.used;
	}
	buf_char(b, '\t');
}

void summary_print_cell(struct buf *b, const struct classes *c, const struct cell *cell)
{
	const struct cell_key *k = &cell->key;
	print_text(b, k->network);
	buf_printf(b, "%" PRIu32 "\t", k->batch);
	print_text(b, c->precision[k->precision]);
	print_text(b, k->mode);
	print_text(b, c->info[k->class_id].name);
	print_text(b, k->pattern);
	buf_printf(b, "%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64, k->flops,
	    k->bytes, cell->ns.n, cell->ns.nsources);
	if (cell->ns.nlabelled)
		buf_printf(b, "/%" PRIu64, cell->ns.nlabelled);
	buf_char(b, '\t');
	exact_print(b, &cell->ns.sum);
	buf_char(b, '\t');
	exact_print(b, &cell->ns.sum_square);
	buf_char(b, '\t');
	exact_print(b, &cell->ns.within);
	buf_char(b, '\t');
	num_print(b, cell->ns.min);
	buf_char(b, '\t');
	num_print(b, cell->ns.max);
	for (uint32_t i = 0; i < cell->nsamples; i++) {
		buf_printf(
		    b, "%c%016" PRIx64 ":", i ? ' ' : '\t', cell->samples[i].priority);
		num_print(b, cell->samples[i].mean_ns);
	}
	buf_char(b, '\n');
}

/* Cuts the text up to the next `separator` off `line`. */
static struct str cut(struct str *line, char separator)
{
	const char *end = line->n ? memchr(line->s, separator, line->n) : NULL;
	size_t n = end ? (size_t)(end - line->s) : line->n;
	struct str field = {line->s, n};
	size_t used = end ? n + 1 : n;
	*line = (struct str){line->s + used, line->n - used};
	return field;
}

static int hex_digit(char ch)
{
	if (ch >= '0' && ch <= '9')
		return ch - '0';
	return ch >= 'a' && ch <= 'f' ? ch - 'a' + 10 : -1;
}

static bool read_text(struct arena *a, struct str field, struct str *out)
{
	char *t = arena_text(a, field.s, field.n);
	size_t n = 0;
	for (size_t i = 0; i < field.n; i++) {
		if (field.s[i] != '%') {
			t[n++] = field.s[i];
			continue;
		}
		if (i + 2 >= field.n || hex_digit(field.s[i + 1]) < 0 ||
		    hex_digit(field.s[i + 2]) < 0)
			return false;
		t[n++] =
		    (char)(hex_digit(field.s[i + 1]) * 16 + hex_digit(field.s[i + 2]));
		i += 2;
	}
	*out = (struct str){t, n};
	return true;
}

static bool read_u64(struct str *line, uint64_t *out)
{
	return num_u64(cut(line, '\t'), out);
}

static bool read_hex(struct str text, uint64_t *out)
{
	uint64_t x = 0;
	if (text.n != 16)
		return false;
	for (size_t i = 0; i < 16; i++) {
		int d = hex_digit(text.s[i]);
		if (d < 0)
			return false;
		x = x << 4 | (unsigned)d;
	}
	*out = x;
	return true;
}

static bool read_samples(struct arena *a, struct str line, struct cell *cell)
{
	uint64_t before = 0;
	cell->samples = ARENA_ARRAY(a, CELL_SAMPLES, struct cell_sample);
	while (line.n) {
		struct cell_sample s;
		struct str item = cut(&line, ' ');
		struct str priority = cut(&item, ':');
		if (cell->nsamples == CELL_SAMPLES ||
		    !read_hex(priority, &s.priority) || !num_double(item, &s.mean_ns) ||
		    !(s.mean_ns > 0) || s.priority < before)
			return false;
		before = s.priority;
		cell->samples[cell->nsamples++] = s;
	}
	return cell->nsamples > 0;
}

static bool read_key(struct arena *a, const struct classes *c, struct str *line,
    struct cell_key *k, const char **why)
{
	uint64_t batch;
	struct str precision, class_name;
	*why = "the key is damaged";
	if (!read_text(a, cut(line, '\t'), &k->network) || !read_u64(line, &batch) ||
	    batch > UINT32_MAX)
		return false;
	k->batch = (uint32_t)batch;
	if (!read_text(a, cut(line, '\t'), &precision) ||
	    !read_text(a, cut(line, '\t'), &k->mode) ||
	    !read_text(a, cut(line, '\t'), &class_name) ||
	    !read_text(a, cut(line, '\t'), &k->pattern) || !read_u64(line, &k->flops) ||
	    !read_u64(line, &k->bytes))
		return false;
	k->precision = classes_precision(c, precision);
	k->class_id = classes_find(c, class_name);
	*why = "a class or precision that classes.json does not have";
	return k->precision >= 0 && k->class_id >= 0;
}

/* Above 0, and so far from the ends that merging a billion of them cannot leave the
 * range of struct exact. */
static bool is_plausible(const struct moments *m)
{
	return moments_mean(m) > 0 &&
	       !(m->sum.w[3] | m->sum_square.w[3] >> 32 | m->within.w[3] >> 32);
}

/* "12", or "12/3": 3 of them labelled. */
static bool read_sources(struct str field, struct moments *m)
{
	struct str all = cut(&field, '/');
	m->nlabelled = 0;
	return num_u64(all, &m->nsources) &&
	       (field.n == 0 || (num_u64(field, &m->nlabelled) && m->nlabelled > 0 &&
				    m->nlabelled <= m->nsources));
}

bool summary_read_cell(struct arena *a, const struct classes *c, struct str line,
    struct cell *cell, const char **why)
{
	memset(cell, 0, sizeof *cell);
	if (!read_key(a, c, &line, &cell->key, why))
		return false;
	struct moments *m = &cell->ns;
	*why = "a sum or a count is damaged";
	if (!read_u64(&line, &m->n) || !read_sources(cut(&line, '\t'), m) ||
	    m->n == 0 || m->nsources == 0 || m->nsources > m->n ||
	    m->n > MOST_TIMINGS || !exact_read(cut(&line, '\t'), &m->sum) ||
	    !exact_read(cut(&line, '\t'), &m->sum_square) ||
	    !exact_read(cut(&line, '\t'), &m->within) ||
	    !num_double(cut(&line, '\t'), &m->min) ||
	    !num_double(cut(&line, '\t'), &m->max) || !(m->min <= m->max) ||
	    !is_plausible(m))
		return false;
	*why = "the samples are damaged";
	return read_samples(a, line, cell);
}

bool summary_recognise(struct str begin)
{
	return str_begins(begin, STR(HEADER));
}

/* A summary being read: lines, what they hashed to, and the last key. */
struct reading {
	struct stream *stream;
	char chunk[1 << 16];
	size_t at, n, line;
	struct buf text;
	struct sha256 hash;
	const char *path;
};

/* The next line without its newline; false at the end. */
static bool next_line(struct reading *r)
{
	buf_clear(&r->text);
	r->line++;
	for (;;) {
		if (r->at == r->n) {
			r->at = 0;
			r->n = stream_read(r->stream, r->chunk, sizeof r->chunk);
			if (r->n == 0)
				return false; /* a last line without newline is a cut
						 file */
		}
		const char *from = r->chunk + r->at;
		const char *end = memchr(from, '\n', r->n - r->at);
		size_t n = end ? (size_t)(end - from) : r->n - r->at;
		buf_add(&r->text, from, n);
		r->at += n + (end != NULL);
		if (end || r->text.n > MAX_LINE)
			return true;
	}
}

static bool refuse(struct reading *r, const char *what)
{
	diag_at(DIAG_SUMMARY, r->path, r->line, 1, "%s", what);
	return false;
}

static bool check_end(struct reading *r, struct str line, uint64_t ncells)
{
	uint8_t digest[32];
	struct buf hex = {0};
	uint64_t said;
	sha256_end(&r->hash, digest);
	for (size_t i = 0; i < 32; i++)
		buf_printf(&hex, "%02x", digest[i]);
	cut(&line, '\t');
	bool count = read_u64(&line, &said) && said == ncells;
	bool sum = str_eq(line, buf_view(&hex));
	buf_free(&hex);
	if (!count)
		return refuse(
		    r, "the count of cells does not agree; the file is damaged");
	if (!sum)
		return refuse(r, "the checksum does not agree; the file is damaged");
	return true;
}

static bool read_cells(struct reading *r, const struct classes *c,
    void (*each)(void *context, const struct cell *cell), void *context)
{
	struct arena arenas[2] = {{0}, {0}}; /* this cell and the one before */
	struct cell_key before = {0};
	uint64_t n = 0;
	bool good = true, ended = false;
	while (good && !ended && next_line(r)) {
		struct str line = buf_view(&r->text);
		struct cell cell;
		const char *why;
		if (str_begins(line, STR("end\t"))) {
			good = check_end(r, line, n);
			ended = true;
			continue;
		}
		sha256_add(&r->hash, line.s, line.n);
		sha256_add(&r->hash, "\n", 1);
		arena_free(&arenas[n & 1]);
		if (!summary_read_cell(&arenas[n & 1], c, line, &cell, &why)) {
			good = refuse(r, why);
		} else if (n && cell_key_compare(&before, &cell.key) >= 0) {
			good = refuse(r, "a cell stands out of order");
		} else {
			before = cell.key;
			n++;
			each(context, &cell);
		}
	}
	arena_free(&arenas[0]);
	arena_free(&arenas[1]);
	if (good && !ended)
		return stream_failed(r->stream)
			   ? false
			   : refuse(r, "the file is cut: no \"end\" line");
	return good;
}

bool summary_read(const struct classes *c, struct stream *in,
    void (*each)(void *context, const struct cell *cell), void *context)
{
	struct reading r = {.stream = in, .path = stream_path(in)};
	uint64_t version;
	sha256_init(&r.hash);
	bool good = next_line(&r);
	struct str head = buf_view(&r.text);
	if (!good || !summary_recognise(head)) {
		good = refuse(&r, "not a summary");
	} else {
		sha256_add(&r.hash, head.s, head.n);
		sha256_add(&r.hash, "\n", 1);
		cut(&head, '\t');
		if (!num_u64(head, &version) || version != SUMMARY_VERSION)
			good = refuse(&r,
			    "another version of the format; make the summary "
			    "again with this calgen");
		else
			good = read_cells(&r, c, each, context);
	}
	buf_free(&r.text);
	return good;
}
