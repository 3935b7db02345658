/* record.c: rows → the disk, each with an end that makes the file whole.
 *
 * Comes in: rows and "estimate" as text.  Goes out: the file.
 * Must not know: what was measured, and how. */
#include "measure/record.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <math.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/num.h"
#include "measure/resume.h"

static void member(struct buf *b, const char *name, struct str value)
{
	buf_printf(b, "  \"%s\": ", name);
	if (value.n)
		json_quote(b, value);
	else
		buf_text(b, "null");
	buf_text(b, ",\n");
}

static void write_head(struct buf *b, const struct record_head *h)
{
	struct buf upper = {0};
	buf_text(b, "{\n");
	member(b, "schema_version", STR("2.0"));
	member(b, "measurement_type", STR("efficiency"));
	buf_str(&upper, h->plan_name);
	member(b, "model", buf_view(&upper));
	member(b, "hardware_id", h->hardware);
	member(b, "device", h->device);
	buf_clear(&upper);
	for (size_t i = 0; i < h->precision.n; i++) {
		char c = h->precision.s[i];
		buf_char(&upper, c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
	}
	member(b, "precision", buf_view(&upper));
	member(b, "thermal_profile", h->mode);
	buf_text(b, "  \"theoretical_peak_flops\": ");
	num_print(b, h->peak_flops_per_s);
	buf_text(b, ",\n");
	member(b, "measurement_date", h->date);
	member(b, "tool_version", h->tool);
	buf_text(b, "  \"batch_size\": 1,\n  \"subgraphs\": [");
	buf_free(&upper);
}

static void write_tail(struct record *r, struct str estimate)
{
	const struct record_sums *s = &r->sums;
	buf_clear(&r->tail);
	buf_printf(&r->tail,
	    "\n  ],\n  \"model_summary\": {\"total_flops\": %" PRIu64
	    ", \"total_bytes\": %" PRIu64 ", \"total_latency_ms\": ",
	    s->flops, s->bytes);
	num_print(&r->tail, num_round(s->mean_ms, 12));
	buf_text(&r->tail, ", \"total_latency_std_ms\": ");
	num_print(&r->tail, num_round(sqrt(s->variance_ms2), 12));
	buf_printf(
	    &r->tail, ", \"num_subgraphs\": %" PRIu64 "},\n  \"estimate\": ", s->rows);
	buf_str(&r->tail, estimate);
	buf_text(&r->tail, "\n}\n");
}

/* true, or errno says why not */
static bool put(const struct record *r, struct str text, uint64_t at)
{
	size_t done = 0;
	while (done < text.n) {
		ssize_t n = r->regular ? pwrite(r->fd, text.s + done, text.n - done,
					     (off_t)(at + done))
				       : write(r->fd, text.s + done, text.n - done);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			errno = n == 0 ? ENOSPC : errno;
			return false;
		}
		done += (size_t)n;
	}
	return true;
}

/* The bytes of `old` at r->end are on the disk already, so writing them again
 * needs no room. */
_Noreturn static void give_up(const struct record *r, struct str old, bool begun)
{
	int why = errno;
	if (r->regular && !begun)
		unlink(r->path);
	else if (r->regular && put(r, old, r->end) &&
		 ftruncate(r->fd, (off_t)(r->end + old.n)) == 0)
		fatal("%s: %s; the %zu rows before this one are in it: make room, give "
		      "the same command again, and it goes on",
		    r->path, strerror(why), (size_t)r->sums.rows);
	fatal("%s: %s", r->path, strerror(why));
}

static void flush(struct record *r, struct str rows, struct str old, bool begun)
{
	struct buf all = {0};
	buf_str(&all, rows);
	if (r->regular)
		buf_str(&all, buf_view(&r->tail));
	/* One call, so that a killed process leaves the old end or the new one. */
	if (!put(r, buf_view(&all), r->end))
		give_up(r, old, begun);
	if (r->regular && (ftruncate(r->fd, (off_t)(r->end + all.n)) != 0 ||
			      (fsync(r->fd) != 0 && errno != EINVAL)))
		give_up(r, old, begun);
	r->end += rows.n;
	buf_free(&all);
}

static void begin_file(struct record *r)
{
	struct buf head = {0};
	write_head(&head, &r->head);
	write_tail(r, STR("null"));
	flush(r, buf_view(&head), STR(""), false);
	buf_free(&head);
}

/* After reading: closing any descriptor of a file drops its locks. */
static void take_lock(const struct record *r)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	if (r->regular && fcntl(r->fd, F_SETLK, &lock) != 0 &&
	    (errno == EACCES || errno == EAGAIN))
		fatal("%s: another calgen measures into it", r->path);
}

bool record_open(
    struct arena *a, struct record *r, const char *path, const struct record_head *head)
{
	struct stat st;
	*r = (struct record){.path = path, .head = *head};
	bool is_stdout = strcmp(path, "-") == 0;

	r->fd = is_stdout ? STDOUT_FILENO : open(path, O_RDWR | O_CREAT, 0666);
	if (r->fd < 0 || fstat(r->fd, &st) != 0)
		fatal("%s: %s", path, strerror(errno));
	r->regular = !is_stdout && S_ISREG(st.st_mode);
	if (r->regular && st.st_size > 0) {
		if (!resume_read(a, r))
			return false;
		take_lock(r);
		return true;
	}
	take_lock(r);
	begin_file(r);
	return true;
}

bool record_has(const struct record *r, struct str name)
{
	size_t lo = 0, hi = r->ndone;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int order = str_cmp(name, r->done[mid]);
		if (order == 0)
			return true;
		if (order < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return false;
}

void record_add(struct record *r, struct str row, struct str estimate)
{
	struct buf text = {0}, old = {0};
	buf_text(&text, r->sums.rows ? ",\n    " : "\n    ");
	buf_str(&text, row);
	buf_str(&old, buf_view(&r->tail));
	r->sums.rows++;
	write_tail(r, estimate);
	r->sums.rows--; /* what a message counts, until it is there */
	flush(r, buf_view(&text), buf_view(&old), true);
	r->sums.rows++;
	buf_free(&text);
	buf_free(&old);
}

void record_close(struct record *r, struct str estimate)
{
	struct buf old = {0};
	buf_str(&old, buf_view(&r->tail));
	if (estimate.n)
		write_tail(r, estimate);
	if (r->regular && estimate.n)
		flush(r, STR(""), buf_view(&old), true);
	else if (!r->regular && !put(r, buf_view(&r->tail), 0))
		give_up(r, STR(""), true);
	if (r->fd != STDOUT_FILENO && close(r->fd) != 0)
		fatal("%s: %s", r->path, strerror(errno));
	buf_free(&r->tail);
	buf_free(&old);
}
