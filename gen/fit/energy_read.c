/* energy_read.c: CSV and measurement files → rows of energy.
 *
 * In: paths.  Out: rows in J, s, FLOPs and bytes.  Must not know what is fitted. */
#include "fit/energy_read.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "fit/power_log.h"
#include "input/csv.h"
#include "input/json.h"

struct reading {
	struct arena *a;
	const struct classes *classes;
	struct energy_rows *rows;
	struct str mode;              /* wanted; .s NULL: any */
	int precision;                /* wanted; -1: any */
	struct str board, found_mode; /* of the first row; .s NULL: none yet */
	struct power_log **logs;      /* read already, by path */
	size_t nlogs;
	size_t nothers; /* rows or files of other modes and precisions */
};

static void keep(struct reading *r, const struct energy_row *row)
{
	struct energy_rows *rows = r->rows;
	if (rows->n == rows->room) {
		struct energy_row *old = rows->rows;
		rows->room = rows->room ? 2 * rows->room : 256;
		rows->rows = ARENA_ARRAY(r->a, rows->room, struct energy_row);
		if (rows->n)
			memcpy(rows->rows, old, rows->n * sizeof *old);
	}
	rows->rows[rows->n++] = *row;
}

/* "fp16_autocast" is fp16 with a word about how. */
static int precision_of(const struct classes *c, struct str label)
{
	int id = classes_precision(c, label);
	for (size_t n = 1; id < 0 && n < label.n; n++)
		if (label.s[n] == '_' || label.s[n] == '-')
			id = classes_precision(c, (struct str){label.s, n});
	return id;
}

/* --- CSV
 * ------------------------------------------------------------------------------- */

/* In J, s, W, FLOPs and bytes: nothing that was ever measured lies outside, and squares
 * and quotients of such numbers are far from the ends of double. */
#define LEAST 1e-18
#define MOST 18446744073709551616.0

struct unit {
	const char *suffix;
	double factor;
};
static const struct unit times[] = {
    {"_s", 1}, {"_ms", 1e-3}, {"_us", 1e-6}, {"_ns", 1e-9}, {NULL, 0}};
static const struct unit energies[] = {
    {"_j", 1}, {"_mj", 1e-3}, {"_uj", 1e-6}, {"_nj", 1e-9}, {"_pj", 1e-12}, {NULL, 0}};
static const struct unit powers[] = {{"_w", 1}, {"_mw", 1e-3}, {NULL, 0}};

struct quantity_column {
	size_t at; /* SIZE_MAX: none */
	double factor;
};

struct columns {
	size_t network, family, precision, mode, hardware, flops, bytes, batch, log;
	struct quantity_column latency, energy, power;
};

static struct quantity_column find_quantity(
    const struct csv *c, const char *stem, const struct unit *units)
{
	for (const struct unit *u = units; u->suffix; u++) {
		char name[32];
		strcpy(name, stem);
		strcat(name, u->suffix);
		size_t at = csv_find(c, name);
		if (at != SIZE_MAX)
			return (struct quantity_column){at, u->factor};
	}
	return (struct quantity_column){SIZE_MAX, 0};
}

static size_t either(const struct csv *c, const char *name, const char *other)
{
	size_t i = csv_find(c, name);
	return i == SIZE_MAX ? csv_find(c, other) : i;
}

static bool find_columns(const struct csv *c, const char *path, struct columns *k)
{
	*k = (struct columns){.network = either(c, "network", "model"),
	    .family = csv_find(c, "family"),
	    .precision = csv_find(c, "precision"),
	    .mode = either(c, "mode", "thermal_profile"),
	    .hardware = csv_find(c, "hardware"),
	    .flops = csv_find(c, "flops"),
	    .bytes = either(c, "bytes", "total_bytes"),
	    .batch = either(c, "batch", "batch_size"),
	    .log = csv_find(c, "power_log"),
	    .latency = find_quantity(c, "latency", times),
	    .energy = find_quantity(c, "energy", energies),
	    .power = find_quantity(c, "power", powers)};
	const char *missing =
	    k->precision == SIZE_MAX    ? "precision"
	    : k->flops == SIZE_MAX      ? "flops"
	    : k->bytes == SIZE_MAX      ? "bytes"
	    : k->latency.at == SIZE_MAX ? "latency_s (or _ms, _us, _ns)"
	    : k->energy.at == SIZE_MAX && k->power.at == SIZE_MAX && k->log == SIZE_MAX
		? "energy_j (or _mj, _uj, _nj, _pj), power_w (or _mw) or power_log"
		: NULL;
	if (missing)
		diag_file(DIAG_CSV_HEADER, path, "no column %s; rows of energy need it",
		    missing);
	return !missing;
}

static struct str text_at(struct reading *r, const struct csv *c, size_t i)
{
	struct str s = {0};

	if (i != SIZE_MAX)
		s = csv_field(c, i);
	if (s.n)
		s = str_copy(r->a, s);
	return s;
}

/* A number of 0 or more (`above`: above it); NAN: unknown. */
static bool number_at(
    struct csv *c, size_t i, double factor, bool above, const char *what, double *out)
{
	double x = NAN;
	bool known = false;
	*out = NAN;
	if (i == SIZE_MAX)
		return true;
	if (!csv_number(c, i, &x, &known))
		return false;
	if (!known)
		return true;
	if (above ? !(x > 0) : !(x >= 0)) {
		csv_diag(c, DIAG_CSV_NUMBER, i, "%s of %.9g; it is %s", what, x,
		    above ? "above 0" : "0 or more");
		return false;
	}
	*out = x * factor;
	if ((!above || *out >= LEAST) && *out <= MOST)
		return true;
	csv_diag(c, DIAG_CSV_NUMBER, i, "%s of %.9g; is it in the unit of its column?",
	    what, x);
	return false;
}

/* "board" of "board:software". */
static struct str board_of(struct str hardware)
{
	const char *colon = hardware.n ? memchr(hardware.s, ':', hardware.n) : NULL;
	return colon ? (struct str){hardware.s, (size_t)(colon - hardware.s)}
		     : hardware;
}

/* Rows of several boards or modes have no common constants. */
static bool same_board(
    struct reading *r, struct csv *c, const struct columns *k, struct str mode)
{
	struct str board = board_of(text_at(r, c, k->hardware));
	if (!r->board.s)
		r->board = board.s ? board : STR("");
	if (!r->found_mode.s)
		r->found_mode = mode.s ? mode : STR("");
	if (board.n && !str_eq(board, r->board)) {
		csv_diag(c, DIAG_FIT, k->hardware,
		    "hardware %s after rows of %s; their energies have nothing in "
		    "common, "
		    "give the rows of one",
		    diag_quote(r->a, board), diag_quote(r->a, r->board));
		return false;
	}
	if (!str_eq(mode, r->found_mode)) {
		csv_diag(c, DIAG_FIT, k->mode,
		    "mode %s after rows of mode %s; choose one with --mode",
		    diag_quote(r->a, mode), diag_quote(r->a, r->found_mode));
		return false;
	}
	return true;
}

/* A log is named relative to the file that names it. */
static const char *beside(struct arena *a, const char *path, struct str name)
{
	const char *slash = strrchr(path, '/');
	struct buf b = {0};
	if (slash && name.s[0] != '/')
		buf_add(&b, path, (size_t)(slash - path) + 1);
	buf_str(&b, name);
	const char *kept = arena_text(a, b.s, b.n);
	buf_free(&b);
	return kept;
}

static const struct power_log *log_at(struct reading *r, const char *path)
{
	static const struct power_options by_name = {{0}, 0};
	for (size_t i = 0; i < r->nlogs; i++)
		if (strcmp(r->logs[i]->path, path) == 0)
			return r->logs[i];
	struct power_log *log = power_log_read(r->a, path, &by_name);
	if (!log)
		return NULL;
	struct power_log **old = r->logs;
	r->logs = ARENA_ARRAY(r->a, r->nlogs + 1, struct power_log *);
	if (r->nlogs)
		memcpy(r->logs, old, r->nlogs * sizeof *old);
	return r->logs[r->nlogs++] = log;
}

/* Energy of the row: given, or power × latency. */
static bool read_energy(struct reading *r, struct csv *c, const struct columns *k,
    const char *path, struct energy_row *row)
{
	double power_w;
	struct str log_name = text_at(r, c, k->log);
	if (!number_at(
		c, k->energy.at, k->energy.factor, true, "an energy", &row->energy_j) ||
	    !number_at(c, k->power.at, k->power.factor, true, "a power", &power_w))
		return false;
	if (isnan(row->energy_j) && isnan(power_w) && log_name.n) {
		const struct power_log *log = log_at(r, beside(r->a, path, log_name));
		if (!log)
			return false;
		power_w = log->board.mean_mw * 1e-3;
	}
	if (isnan(row->energy_j))
		row->energy_j = power_w * row->latency_s;
	return true;
}

static bool is_wanted(struct reading *r, struct str mode, int precision)
{
	bool wanted = (!r->mode.n || str_eq(mode, r->mode)) &&
		      (r->precision < 0 || r->precision == precision);
	r->nothers += !wanted;
	return wanted;
}

static void read_row(
    struct reading *r, struct csv *c, const struct columns *k, const char *path)
{
	struct energy_row row = {
	    .network = text_at(r, c, k->network), .family = text_at(r, c, k->family)};
	struct str label = text_at(r, c, k->precision), mode = text_at(r, c, k->mode);
	row.precision = precision_of(r->classes, label);
	if (row.precision < 0) {
		csv_diag(c, DIAG_UNKNOWN_PRECISION, k->precision,
		    "precision '%s' is none of calib/classes.json",
		    diag_quote(r->a, label));
		return;
	}
	if (!number_at(c, k->flops, 1, false, "FLOPs", &row.flops) ||
	    !number_at(c, k->bytes, 1, false, "bytes", &row.bytes) ||
	    !number_at(c, k->batch, 1, true, "a batch", &row.batch) ||
	    !number_at(c, k->latency.at, k->latency.factor, true, "a latency",
		&row.latency_s) ||
	    !read_energy(r, c, k, path, &row))
		return;
	if (!is_wanted(r, mode, row.precision))
		return;
	if (isnan(row.flops) || isnan(row.bytes) || isnan(row.latency_s) ||
	    !(row.energy_j > 0)) {
		r->rows->nwithout++;
		return;
	}
	row.batch = isnan(row.batch) ? 0 : row.batch;
	if (same_board(r, c, k, mode))
		keep(r, &row);
}

static void read_csv(struct reading *r, const char *path)
{
	struct csv *c = csv_open(path);
	struct columns k;
	if (!c)
		return;
	if (find_columns(c, path, &k))
		while (csv_next(c))
			read_row(r, c, &k, path);
	csv_close(c);
}

/* --- files of calgen measure
 * ------------------------------------------------------------ */

static const struct json *object_of(const struct json *object, const char *name)
{
	const struct json *m = json_get(object, name);
	return m && m->kind == JSON_OBJECT ? m : NULL;
}

static struct str text_of(const struct json *object, const char *name)
{
	const struct json *m = json_get(object, name);
	return m && m->kind == JSON_STRING ? m->text : (struct str){0};
}

/* Everything that was drawn in one call: gross, or net and the idle power. */
static double gross_j(const struct json *energy, double latency_s)
{
	double gross_pj = json_number_of(energy, "gross_pj", NAN);
	double net_pj = json_number_of(energy, "energy_pj", NAN);
	double idle_mw = json_number_of(energy, "idle_mw", NAN);
	return isnan(gross_pj) ? net_pj * 1e-12 + idle_mw * 1e-3 * latency_s
			       : gross_pj * 1e-12;
}

static void read_subgraph(struct reading *r, const struct src *src,
    const struct json *v, struct energy_row row)
{
	const struct json *energy = object_of(object_of(v, "estimate"), "energy");
	row.flops = json_number_of(v, "flops", NAN);
	row.bytes = json_number_of(v, "total_bytes", NAN);
	row.latency_s =
	    json_number_of(object_of(v, "measured_latency"), "mean", NAN) * 1e-3;
	row.energy_j = energy ? gross_j(energy, row.latency_s) : NAN;
	if (isnan(row.energy_j)) {
		r->rows->nwithout++;
		return;
	}
	if (!(row.flops >= 0 && row.flops <= MOST && row.bytes >= 0 &&
		row.bytes <= MOST && row.latency_s >= LEAST && row.latency_s <= MOST &&
		row.energy_j >= LEAST && row.energy_j <= MOST)) {
		diag(DIAG_MEASUREMENT, json_span(src, v),
		    "a row with energy needs FLOPs and bytes of 0 or more, and a "
		    "measured_latency.mean and an energy above 0");
		return;
	}
	keep(r, &row);
}

static void read_json(struct reading *r, const char *path)
{
	const struct src *src = src_load(r->a, path);
	const struct json *root = src ? json_parse(r->a, src, false) : NULL;
	const struct json *rows = json_get(root, "subgraphs");
	if (!root)
		return;
	if (!rows || rows->kind != JSON_ARRAY) {
		diag_file(DIAG_MEASUREMENT, path,
		    "no subgraphs; energies come from CSV and from files of calgen "
		    "measure --energy");
		return;
	}
	struct str precision = text_of(root, "precision");
	struct str mode = text_of(root, "thermal_profile");
	double batch = json_number_of(root, "batch_size", NAN);
	struct energy_row row = {.network = text_of(root, "model"),
	    .precision = precision_of(r->classes, precision),
	    .batch = batch > 0 ? batch : 0};
	if (row.precision < 0) {
		diag_file(DIAG_UNKNOWN_PRECISION, path,
		    "precision '%s' is none of calib/classes.json",
		    diag_quote(r->a, precision));
		return;
	}
	if (!is_wanted(r, mode, row.precision))
		return;
	for (const struct json *v = rows->first; v; v = v->next)
		read_subgraph(r, src, v, row);
}

static bool ends_with(const char *path, const char *suffix)
{
	size_t n = strlen(path), k = strlen(suffix);
	return n >= k && strcmp(path + n - k, suffix) == 0;
}

struct energy_rows *energy_read(struct arena *a, const struct classes *c,
    char *const *words, size_t nwords, struct str mode, int precision)
{
	static const char *const suffixes[] = {
	    ".csv", ".csv.gz", ".json", ".json.gz", NULL};
	size_t errors = diag_count(DIAG_ERROR);
	struct reading r = {.a = a,
	    .classes = c,
	    .rows = ARENA_NEW(a, struct energy_rows),
	    .mode = mode,
	    .precision = precision};
	struct src_list list;
	if (!src_expand(a, words, nwords, suffixes, &list))
		return NULL;
	for (size_t i = 0; i < list.n; i++) {
		const char *path = list.paths[i];
		if (ends_with(path, ".json") || ends_with(path, ".json.gz"))
			read_json(&r, path);
		else
			read_csv(&r, path);
	}
	if (diag_count(DIAG_ERROR) != errors)
		return NULL;
	if (r.rows->n == 0) {
		diag_file(DIAG_FIT, words[0], "%s",
		    r.nothers ? "no row of the mode and precision that were asked for "
				"has an energy; leave out --mode and --precision"
			      : "no row gives an energy; a column energy_j, power_w or "
				"power_log does");
		return NULL;
	}
	return r.rows;
}
