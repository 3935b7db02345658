/* ingest_csv.c: measurement rows in CSV → records.
 *
 * In: a stream.  Out: records; diagnostics with line and column.  Must not know:
 * what is fitted. */
#include "fit/ingest_csv.h"

#include <stdint.h>
#include <string.h>

#include "base/num.h"
#include "input/csv.h"

struct unit {
	const char *suffix;
	double ns;
};
static const struct unit units[] = {
    {"_ns", 1}, {"_us", 1e3}, {"_ms", 1e6}, {"_s", 1e9}};

/* Where each fact of a row stands; SIZE_MAX = no such column. */
struct columns {
	size_t network, batch, precision, mode, class_name, type, pattern, flops, bytes;
	size_t samples, latency, sd, min, max;
	double ns_per_unit;
};

static size_t either(const struct csv *c, const char *name, const char *other)
{
	size_t i = csv_find(c, name);
	return i == SIZE_MAX && other ? csv_find(c, other) : i;
}

static size_t with_unit(const struct csv *c, const char *stem, const char *suffix)
{
	char name[32];
	strcpy(name, stem);
	strcat(name, suffix);
	return csv_find(c, name);
}

static bool find_columns(const struct csv *c, const char *path, struct columns *k)
{
	k->network = either(c, "network", "model");
	k->batch = either(c, "batch", "batch_size");
	k->precision = csv_find(c, "precision");
	k->mode = either(c, "mode", "thermal_profile");
	k->class_name = either(c, "class", "op_class");
	k->type = csv_find(c, "operation_type");
	k->pattern = either(c, "pattern", "fusion_pattern");
	k->flops = csv_find(c, "flops");
	k->bytes = either(c, "bytes", "total_bytes");
	k->samples = csv_find(c, "samples");
	k->latency = SIZE_MAX;
	for (size_t i = 0; i < sizeof units / sizeof *units && k->latency == SIZE_MAX;
	     i++) {
		k->latency = with_unit(c, "latency", units[i].suffix);
		k->sd = with_unit(c, "sd", units[i].suffix);
		k->min = with_unit(c, "min", units[i].suffix);
		k->max = with_unit(c, "max", units[i].suffix);
		k->ns_per_unit = units[i].ns;
	}
	const char *missing =
	    k->network == SIZE_MAX     ? "network"
	    : k->precision == SIZE_MAX ? "precision"
	    : k->flops == SIZE_MAX     ? "flops"
	    : k->bytes == SIZE_MAX     ? "bytes"
	    : k->latency == SIZE_MAX   ? "latency_ms (or _ns, _us, _s)"
	    : k->class_name == SIZE_MAX && k->type == SIZE_MAX && k->pattern == SIZE_MAX
		? "class (or operation_type and pattern)"
		: NULL;
	if (missing)
		diag_file(DIAG_CSV_HEADER, path,
		    "no column %s; measurement rows need it", missing);
	return !missing;
}

static struct str text_at(const struct csv *c, size_t i)
{
	return i == SIZE_MAX ? STR("") : csv_field(c, i);
}

/* A number of the row: `otherwise` where the column or the value is absent. */
static bool number_at(struct csv *c, size_t i, double otherwise, double *out)
{
	bool known = false;
	if (i != SIZE_MAX && !csv_number(c, i, out, &known))
		return false;
	if (!known)
		*out = otherwise;
	return true;
}

static bool size_at(struct csv *c, size_t i, uint64_t *out)
{
	double x;
	if (num_u64(csv_field(c, i), out))
		return true;
	if (!number_at(c, i, -1, &x))
		return false;
	if (!(x >= 0 && x < 18446744073709551615.0)) {
		csv_diag(
		    c, DIAG_CSV_NUMBER, i, "a size from 0 to 2^64 − 1 belongs here");
		return false;
	}
	*out = (uint64_t)(x + 0.5);
	return true;
}

static bool read_class(
    struct ingest *in, struct csv *c, const struct columns *k, struct cell_key *key)
{
	struct str name = text_at(c, k->class_name);
	key->class_id = name.n ? classes_find(in->classes, name) : -1;
	if (name.n && key->class_id < 0)
		key->class_id = classes_find_upstream(in->classes, name);
	if (name.n && key->class_id < 0) {
		csv_diag(c, DIAG_UNKNOWN_CLASS, k->class_name,
		    "class '%s' is none of "
		    "calib/classes.json",
		    diag_quote(in->arena, name));
		return false;
	}
	if (!name.n)
		key->class_id = classes_match(in->classes, text_at(c, k->type),
		    key->pattern, (double)key->flops, (double)key->bytes);
	return true;
}

static bool read_key(struct ingest *in, struct csv *c, const struct columns *k,
    struct cell_key *key, struct buf *mode)
{
	double batch;
	key->network = text_at(c, k->network);
	key->pattern = text_at(c, k->pattern);
	key->precision = classes_precision(in->classes, text_at(c, k->precision));
	buf_clear(mode);
	buf_str(mode, text_at(c, k->mode));
	for (size_t i = 0; i < mode->n; i++)
		if (mode->s[i] >= 'A' && mode->s[i] <= 'Z')
			mode->s[i] = (char)(mode->s[i] - 'A' + 'a');
	key->mode = mode->s ? buf_view(mode) : STR("");
	if (key->precision < 0) {
		csv_diag(c, DIAG_UNKNOWN_PRECISION, k->precision,
		    "precision '%s' is none of "
		    "calib/classes.json",
		    diag_quote(in->arena, text_at(c, k->precision)));
		return false;
	}
	if (key->network.n == 0) {
		csv_diag(c, DIAG_CSV_ROW, k->network, "the row names no network");
		return false;
	}
	double given = text_at(c, k->batch).n ? 1 : 0; /* 0 = unknown */
	if (!number_at(c, k->batch, 0, &batch) || !size_at(c, k->flops, &key->flops) ||
	    !size_at(c, k->bytes, &key->bytes))
		return false;
	if (!(batch >= given && batch <= 1e6 && batch == (uint32_t)batch)) {
		csv_diag(c, DIAG_CSV_NUMBER, k->batch,
		    "a whole batch from 1 to 1000000 belongs here");
		return false;
	}
	key->batch = (uint32_t)batch;
	return read_class(in, c, k, key);
}

/* The timings of the row, in ns; false after a diagnostic. */
static bool read_timings(
    struct csv *c, const struct columns *k, struct measurement_row *row)
{
	double latency, sd, min, max, samples, ns = k->ns_per_unit;
	if (text_at(c, k->latency).n == 0) {
		csv_diag(c, DIAG_CSV_ROW, k->latency, "the row has no latency");
		return false;
	}
	if (!number_at(c, k->latency, 0, &latency) || !number_at(c, k->sd, 0, &sd) ||
	    !number_at(c, k->min, latency, &min) ||
	    !number_at(c, k->max, latency, &max) ||
	    !number_at(c, k->samples, 1, &samples))
		return false;
	if (!(latency > 0)) {
		csv_diag(c, DIAG_CSV_NUMBER, k->latency,
		    "a latency of %g; times are above 0", latency);
		return false;
	}
	if (!(sd >= 0 && samples >= 1)) {
		csv_diag(c, DIAG_CSV_NUMBER, sd >= 0 ? k->samples : k->sd,
		    sd >= 0 ? "samples must be at least 1"
			    : "a standard deviation must be at least 0");
		return false;
	}
	row->mean_ns = latency * ns;
	row->sd_ns = sd * ns;
	row->min_ns = min * ns;
	row->max_ns = max * ns;
	row->samples =
	    samples <= (double)TIMING_MOST_SAMPLES ? (uint64_t)samples : UINT64_MAX;
	const char *fault = measurement_timing_fault(row);
	if (fault)
		csv_diag(c, DIAG_CSV_NUMBER, k->latency, "a latency of %g: %s", latency,
		    fault);
	return !fault;
}

static void read_row(
    struct ingest *in, struct csv *c, const struct columns *k, struct buf *mode)
{
	struct cell_key key;
	struct measurement_row row = {0};
	if (!read_key(in, c, k, &key, mode) || !read_timings(c, k, &row) ||
	    !ingest_wanted(in, key.mode, key.precision))
		return;
	in->count.rows++;
	in->count.zero_flops += key.flops == 0;
	in->count.zero_bytes += key.bytes == 0;
	in->count.one_sample += row.samples == 1;
	ingest_record(in, &key, &row);
}

bool ingest_csv(struct ingest *in, struct stream *stream)
{
	struct columns k;
	struct buf mode = {0};
	struct csv *c = csv_open_stream(stream);
	if (!c)
		return false;
	bool good = find_columns(c, stream_path(stream), &k);
	while (good && csv_next(c))
		read_row(in, c, &k, &mode);
	good = good && !csv_failed(c);
	buf_free(&mode);
	csv_close(c);
	return good;
}
