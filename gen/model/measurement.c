/* measurement.c: schema 2.0 as a stream of judged rows.
 *
 * In: a path or a stream.  Out: the file's head and one row at a time; diagnostics.
 * Memory is one row.  Must not know: fits, workloads. */
#include "model/measurement.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "input/diag.h"
#include "input/jstream.h"

#define NS_PER_MS 1e6

/* The members that rows depend on, as bits of what was seen. */
enum {
	SEEN_MODEL = 1,
	SEEN_PRECISION = 2,
	SEEN_MODE = 4,
	SEEN_BATCH = 8,
	SEEN_ALL = 15
};

struct measurement {
	struct jstream *j;
	const char *path;
	const struct src *src; /* NULL: read from `path` */
	struct arena *arena;
	const struct classes *classes;
	struct measurement_head head;
	unsigned seen;
	bool has_version, in_rows, done, failed;
	struct buf pattern, operation_type, names; /* of the current row */
};

/* What a row must have, as bits. */
enum { ROW_FLOPS = 1, ROW_BYTES = 2, ROW_LATENCY = 4, ROW_MEAN = 8 };

static void wrong(struct measurement *m, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static void wrong(struct measurement *m, const char *format, ...)
{
	struct buf b = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	diag_at(DIAG_MEASUREMENT, m->path, jstream_line(m->j), jstream_column(m->j),
	    "%.*s", (int)b.n, b.s);
	buf_free(&b);
	m->failed = true;
}

static enum jevent step(struct measurement *m)
{
	enum jevent e = jstream_next(m->j);
	if (e == JEVENT_ERROR)
		m->failed = m->done = true;
	return e;
}

static void pass(struct measurement *m, enum jevent e)
{
	if ((e == JEVENT_OBJECT || e == JEVENT_ARRAY) && !jstream_skip(m->j))
		m->failed = m->done = true;
}

static bool is(const struct measurement *m, const char *name)
{
	return str_is(jstream_name(m->j), name);
}

static struct str lower(struct arena *a, struct str s)
{
	char *t = arena_text(a, s.s, s.n);
	for (size_t i = 0; i < s.n; i++)
		if (t[i] >= 'A' && t[i] <= 'Z')
			t[i] = (char)(t[i] - 'A' + 'a');
	return (struct str){t, s.n};
}

static struct str keep(struct measurement *m, enum jevent e)
{
	return e == JEVENT_STRING ? str_copy(m->arena, jstream_text(m->j)) : STR("");
}

static void read_batch(struct measurement *m, enum jevent e)
{
	uint64_t n;
	if (e == JEVENT_NUMBER && num_u64(jstream_text(m->j), &n) && n >= 1 &&
	    n <= 1000000)
		m->head.batch = (uint32_t)n;
	else
		wrong(m, "batch_size must be a whole number from 1 to 1000000");
	m->seen |= SEEN_BATCH;
}

static void read_precision(struct measurement *m, enum jevent e)
{
	m->seen |= SEEN_PRECISION;
	m->head.precision =
	    e == JEVENT_STRING ? classes_precision(m->classes, jstream_text(m->j)) : -1;
	if (m->head.precision < 0)
		wrong(m, "precision %s is none of calib/classes.json",
		    e == JEVENT_STRING ? diag_quote(m->arena, jstream_text(m->j))
				       : "(no text)");
}

/* A member of the file other than the rows. */
static void read_head_member(struct measurement *m, enum jevent e)
{
	if (is(m, "schema_version")) {
		m->has_version = true;
		if (e != JEVENT_STRING || !str_is(jstream_text(m->j), "2.0"))
			wrong(m, "schema_version must be \"2.0\"; this reads "
				 "measurement files");
	} else if (is(m, "model")) {
		m->head.network = keep(m, e);
		m->seen |= SEEN_MODEL;
	} else if (is(m, "thermal_profile")) {
		m->head.mode = lower(m->arena, keep(m, e));
		m->seen |= SEEN_MODE;
	} else if (is(m, "precision")) {
		read_precision(m, e);
	} else if (is(m, "batch_size")) {
		read_batch(m, e);
	} else if (is(m, "hardware_id")) {
		m->head.hardware = keep(m, e);
	} else if (is(m, "device")) {
		m->head.device = keep(m, e);
	} else if (is(m, "measurement_date")) {
		m->head.date = keep(m, e);
	} else if (is(m, "tool_version")) {
		m->head.tool = keep(m, e);
	}
	pass(m, e);
}

/* Reads members up to "subgraphs" (true) or the end of the file. */
static bool read_head(struct measurement *m)
{
	while (!m->done) {
		enum jevent e = step(m);
		if (e == JEVENT_OBJECT_END || e == JEVENT_END || e == JEVENT_ERROR)
			return false;
		if (is(m, "subgraphs")) {
			if (e == JEVENT_ARRAY)
				return true;
			wrong(m, "\"subgraphs\" must be an array of rows");
		}
		read_head_member(m, e);
	}
	return false;
}

static bool begin(struct measurement *m)
{
	enum jevent e = step(m);
	if (e == JEVENT_OBJECT)
		return true;
	if (e != JEVENT_ERROR)
		wrong(m, "a measurement file is an object with \"subgraphs\"");
	return false;
}

/* JSON members have no order.  When the rows come before what they depend on, the
 * file is read twice; a pipe cannot be. */
static bool look_ahead(struct measurement *m)
{
	if (!m->src && strcmp(m->path, "<stdin>") == 0) {
		wrong(m, "\"model\", \"precision\", \"thermal_profile\" and "
			 "\"batch_size\" must "
			 "come before \"subgraphs\" on a pipe; give the file's name");
		return false;
	}
	struct measurement ahead = *m;
	ahead.j = m->src ? jstream_open_src(m->src) : jstream_open(m->path);
	bool good = ahead.j && begin(&ahead);
	while (good && !ahead.done) {
		if (!read_head(&ahead))
			break;
		pass(&ahead, JEVENT_ARRAY);
	}
	good = good && !ahead.failed;
	m->head = ahead.head;
	m->seen = ahead.seen;
	m->failed |= !good;
	jstream_close(ahead.j);
	return good;
}

static bool judge_head(struct measurement *m)
{
	if (m->seen != SEEN_ALL && !look_ahead(m))
		return false;
	if (m->head.network.n == 0)
		wrong(m, "\"model\" names the network; it is missing or empty");
	if (!(m->seen & SEEN_PRECISION))
		wrong(m, "\"precision\" is missing");
	return !m->failed;
}

static struct measurement *open_stream(struct arena *a, const struct classes *c,
    struct jstream *j, const struct src *src, const char *path)
{
	if (!j)
		return NULL;
	struct measurement *m = calloc(1, sizeof *m);
	if (!m)
		fatal("out of memory");
	m->j = j;
	m->src = src;
	m->path = arena_text(a, path, strlen(path));
	m->arena = a;
	m->classes = c;
	m->head.precision = -1;
	if (begin(m) && read_head(m)) {
		m->in_rows = true;
		if (judge_head(m))
			return m;
	} else if (!m->failed) {
		diag_file(
		    DIAG_MEASUREMENT, path, "no \"subgraphs\": not a measurement file");
	}
	measurement_close(m);
	return NULL;
}

struct measurement *measurement_open(
    struct arena *a, const struct classes *c, const char *path)
{
	struct jstream *j = jstream_open(path);
	return j ? open_stream(a, c, j, NULL, jstream_path(j)) : NULL;
}

struct measurement *measurement_open_stream(
    struct arena *a, const struct classes *c, struct stream *in)
{
	return open_stream(a, c, jstream_open_stream(in), NULL, stream_path(in));
}

struct measurement *measurement_open_src(
    struct arena *a, const struct classes *c, const struct src *src)
{
	return open_stream(a, c, jstream_open_src(src), src, src->path);
}

bool measurement_recognise(const char *path)
{
	struct jstream *j = jstream_open(path);
	bool found = false, over = !j || jstream_next(j) != JEVENT_OBJECT;
	while (!over && !found) {
		enum jevent e = jstream_next(j);
		struct str name = jstream_name(j);
		over = e == JEVENT_ERROR || e == JEVENT_END || e == JEVENT_OBJECT_END;
		found = !over &&
			(str_is(name, "subgraphs") ||
			    (e == JEVENT_STRING && str_is(name, "schema_version") &&
				str_is(jstream_text(j), "2.0")));
		if (!over && !found && (e == JEVENT_OBJECT || e == JEVENT_ARRAY))
			over = !jstream_skip(j);
	}
	jstream_close(j);
	return found;
}

const struct measurement_head *measurement_head(const struct measurement *m)
{
	return &m->head;
}

static double number_of(struct measurement *m, enum jevent e, const char *what)
{
	double x;
	if (e == JEVENT_NUMBER && num_double(jstream_text(m->j), &x))
		return x;
	wrong(m, "%s must be a finite number", what);
	pass(m, e);
	return (double)NAN;
}

/* FLOPs and bytes: whole, or nearly so from programs that divide. */
static uint64_t size_of(struct measurement *m, enum jevent e, const char *what)
{
	uint64_t exact;
	if (e == JEVENT_NUMBER && num_u64(jstream_text(m->j), &exact))
		return exact;
	double x = number_of(m, e, what);
	if (x >= 0 && x < 18446744073709551616.0)
		return (uint64_t)floor(x + 0.5);
	if (!isnan(x))
		wrong(m, "%s is %g; it must be from 0 to 2^64 − 1", what, x);
	return 0;
}

const char *measurement_timing_fault(struct measurement_row *row)
{
	double mean = row->mean_ns;
	if (!(mean >= TIMING_LEAST_NS && mean <= TIMING_MOST_NS &&
		row->sd_ns <= TIMING_MOST_NS && row->max_ns <= TIMING_MOST_NS))
		return "times lie from 1 ps to 10^15 ns (11 days); is the unit right?";
	if (row->min_ns > mean * (1 + 1e-9) || row->max_ns < mean * (1 - 1e-9))
		return "min, mean and max are out of order";
	if (row->samples > TIMING_MOST_SAMPLES)
		return "more than 10^12 samples";
	row->min_ns = fmin(row->min_ns, mean);
	row->max_ns = fmax(row->max_ns, mean);
	return NULL;
}

static void read_latency(
    struct measurement *m, struct measurement_row *row, unsigned *got)
{
	double sd = 0, min = -1, max = -1;
	row->samples = 1;
	for (enum jevent e = step(m); e != JEVENT_OBJECT_END && !m->done; e = step(m)) {
		if (is(m, "mean")) {
			row->mean_ns = number_of(m, e, "mean") * NS_PER_MS;
			*got |= ROW_MEAN;
			if (row->mean_ns <= 0)
				wrong(m, "a mean latency of %g ms; times are above 0",
				    row->mean_ns / NS_PER_MS);
		} else if (is(m, "std")) {
			sd = number_of(m, e, "std") * NS_PER_MS;
			if (sd < 0)
				wrong(
				    m, "a standard deviation of %g ms", sd / NS_PER_MS);
		} else if (is(m, "min")) {
			min = number_of(m, e, "min") * NS_PER_MS;
		} else if (is(m, "max")) {
			max = number_of(m, e, "max") * NS_PER_MS;
		} else if (is(m, "samples")) {
			row->samples = size_of(m, e, "samples");
			if (row->samples == 0)
				wrong(m, "0 samples; a row has at least one timing");
		} else {
			pass(m, e);
		}
	}
	row->sd_ns = sd;
	row->min_ns = min >= 0 ? min : row->mean_ns;
	row->max_ns = max >= 0 ? max : row->mean_ns;
	const char *fault = row->mean_ns > 0 ? measurement_timing_fault(row) : NULL;
	if (fault)
		wrong(
		    m, "a mean latency of %g ms: %s", row->mean_ns / NS_PER_MS, fault);
}

static void read_names(struct measurement *m)
{
	for (enum jevent e = step(m); e != JEVENT_ARRAY_END && !m->done; e = step(m)) {
		if (e == JEVENT_STRING) {
			if (m->names.n)
				buf_char(&m->names, '+');
			buf_str(&m->names, jstream_text(m->j));
		}
		pass(m, e);
	}
}

static void read_efficiency(struct measurement *m, struct measurement_row *row)
{
	for (enum jevent e = step(m); e != JEVENT_OBJECT_END && !m->done; e = step(m)) {
		if (e == JEVENT_NUMBER && is(m, "mean"))
			num_double(jstream_text(m->j), &row->efficiency);
		pass(m, e);
	}
}

/* The member of calgen measure: labels say why a row is doubtful. */
static void read_ours(struct measurement *m, struct measurement_row *row)
{
	for (enum jevent e = step(m); e != JEVENT_OBJECT_END && !m->done; e = step(m)) {
		if (e != JEVENT_ARRAY || !is(m, "labels")) {
			pass(m, e);
			continue;
		}
		for (e = step(m); e != JEVENT_ARRAY_END && !m->done; e = step(m)) {
			row->labelled |= e == JEVENT_STRING;
			pass(m, e);
		}
	}
}

static void text_of(struct measurement *m, enum jevent e, struct buf *out)
{
	if (e == JEVENT_STRING)
		buf_str(out, jstream_text(m->j));
	pass(m, e);
}

/* One member of a row. */
static void read_member(
    struct measurement *m, enum jevent e, struct measurement_row *row, unsigned *got)
{
	if (is(m, "flops")) {
		row->flops = size_of(m, e, "flops");
		*got |= ROW_FLOPS;
	} else if (is(m, "total_bytes")) {
		row->bytes = size_of(m, e, "total_bytes");
		*got |= ROW_BYTES;
	} else if (is(m, "measured_latency") && e == JEVENT_OBJECT) {
		read_latency(m, row, got);
		*got |= ROW_LATENCY;
	} else if (is(m, "fusion_pattern")) {
		text_of(m, e, &m->pattern);
	} else if (is(m, "operation_type")) {
		text_of(m, e, &m->operation_type);
	} else if (is(m, "node_names") && e == JEVENT_ARRAY) {
		read_names(m);
	} else if (is(m, "efficiency") && e == JEVENT_OBJECT) {
		read_efficiency(m, row);
	} else if (is(m, "estimate") && e == JEVENT_OBJECT) {
		read_ours(m, row);
	} else if (is(m, "source_model") && e == JEVENT_STRING) {
		struct str network = jstream_text(m->j);
		if (network.n && !str_eq(m->head.network, network))
			m->head.network = str_copy(m->arena, network);
	} else if (is(m, "theoretical_peak_flops") && e == JEVENT_NUMBER) {
		num_double(jstream_text(m->j), &row->peak_flops_per_s);
	} else {
		pass(m, e);
	}
}

/* The rest of a row whose brace was just read; false when it is wrong. */
static bool read_row(struct measurement *m, struct measurement_row *row)
{
	bool failed_before = m->failed;
	unsigned got = 0;
	*row = (struct measurement_row){.line = jstream_line(m->j)};
	m->failed = false;
	buf_clear(&m->pattern);
	buf_clear(&m->operation_type);
	buf_clear(&m->names);
	for (enum jevent e = step(m); e != JEVENT_OBJECT_END && !m->done; e = step(m))
		read_member(m, e, row, &got);
	if (!m->done && !m->failed) {
		if (!(got & ROW_FLOPS) || !(got & ROW_BYTES))
			wrong(m, "the row lacks %s",
			    got & ROW_FLOPS ? "total_bytes" : "flops");
		else if (!(got & ROW_LATENCY) || !(got & ROW_MEAN))
			wrong(m, "the row lacks measured_latency.mean");
	}
	bool good = !m->failed;
	m->failed = m->failed || failed_before;
	row->pattern = buf_view(&m->pattern);
	row->operation_type = buf_view(&m->operation_type);
	row->name = buf_view(&m->names);
	if (good)
		row->class_id = classes_match(m->classes, row->operation_type,
		    row->pattern, (double)row->flops, (double)row->bytes);
	return good;
}

/* After the rows: the rest of the file must be well-formed, too. */
static void read_tail(struct measurement *m)
{
	m->in_rows = false;
	/* A second "subgraphs" is a member twice, which the stream refuses. */
	BUG_IF(read_head(m));
	if (!m->done && step(m) != JEVENT_END)
		m->failed = true;
	m->done = true;
	if (!m->has_version && !m->failed)
		wrong(m, "\"schema_version\" is missing; \"2.0\" is what this reads");
}

bool measurement_next(struct measurement *m, struct measurement_row *row)
{
	while (m->in_rows && !m->done) {
		enum jevent e = step(m);
		if (e == JEVENT_OBJECT) {
			if (read_row(m, row))
				return true;
		} else if (e == JEVENT_ARRAY_END) {
			read_tail(m);
		} else if (e != JEVENT_ERROR) {
			wrong(m, "a row must be an object");
			pass(m, e);
		}
	}
	return false;
}

bool measurement_failed(const struct measurement *m)
{
	return m->failed;
}

void measurement_close(struct measurement *m)
{
	jstream_close(m->j);
	buf_free(&m->pattern);
	buf_free(&m->operation_type);
	buf_free(&m->names);
	free(m);
}
