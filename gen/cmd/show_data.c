/* show_data.c: rows of a calibration as CSV and JSON, numbers exact, units in
 * the names; an unknown number is an empty field or null. */
#include <math.h>

#include "base/num.h"
#include "base/text.h"
#include "cmd/show.h"
#include "model/bind.h"

static const struct {
	const char *name;
	bool text;
} columns[] = {{"precision", true}, {"class", true}, {"term", true}, {"unit", true},
    {"from", false}, {"to", false}, {"quantity", true}, {"start", false},
    {"end", false}, {"efficiency_start", false}, {"efficiency_end", false},
    {"rate_start_per_s", false}, {"rate_end_per_s", false}, {"launch_lo_ns", false},
    {"launch_hi_ns", false}, {"bound_lo", false}, {"bound_hi", false},
    {"sd_shared", false}, {"sd_independent", false}, {"provenance", true}, {"n", false},
    {"source", true}, {"example_size", false}, {"example_ns", false}, {"notes", true}};
#define NCOLUMNS (sizeof(columns) / sizeof(*columns))

/* A cell: a text, or a number; NAN is unknown. */
struct cell {
	struct str text;
	double x;
};

static double known(double x)
{
	return x > 0 ? x : (double)NAN;
}

/* In the order of `columns`. */
static void cells_of(const struct show_row *row, struct cell cells[NCOLUMNS])
{
	const struct segment *s = row->segment;
	const struct uncertainty *u = &row->uncertainty;
	const double launch_lo = row->has_launch ? row->launch_lo_ns : (double)NAN;
	const double launch_hi = row->has_launch ? row->launch_hi_ns : (double)NAN;
	const struct cell all[NCOLUMNS] = {
	    {.text = row->precision},
	    {.text = row->class},
	    {.text = row->compute ? STR("compute") : STR("memory")},
	    {.text = row->compute ? STR("FLOP") : STR("byte")},
	    {.x = s->from},
	    {.x = isinf(s->to) ? (double)NAN : s->to},
	    {.text = str_of(quantity_words[row->quantity])},
	    {.x = s->start},
	    {.x = s->end},
	    {.x = known(row->efficiency_start)},
	    {.x = known(row->efficiency_end)},
	    {.x = known(row->rate_start)},
	    {.x = known(row->rate_end)},
	    {.x = launch_lo},
	    {.x = launch_hi},
	    {.x = u->bound_lo},
	    {.x = u->bound_hi},
	    {.x = u->sd_shared},
	    {.x = u->sd_independent},
	    {.text = str_of(provenance_words[s->origin.kind])},
	    {.x = s->origin.n ? s->origin.n : (double)NAN},
	    {.text = s->origin.source},
	    {.x = known(row->example_size)},
	    {.x = known(row->example_ns)},
	    {.text = s->acknowledges},
	};

	for (size_t i = 0; i < NCOLUMNS; i++)
		cells[i] = all[i];
}

/* --- CSV ---------------------------------------------------------------------- */

static void operations_csv(const struct show *s, struct buf *out)
{
	for (size_t i = 0; i < NCOLUMNS; i++)
		buf_printf(out, "%s%s", i ? "," : "", columns[i].name);
	buf_char(out, '\n');
	for (size_t r = 0; r < s->nrows; r++) {
		struct cell cells[NCOLUMNS];

		cells_of(&s->rows[r], cells);
		for (size_t i = 0; i < NCOLUMNS; i++) {
			buf_text(out, i ? "," : "");
			if (columns[i].text)
				text_csv(out, cells[i].text);
			else if (!isnan(cells[i].x))
				num_print(out, cells[i].x);
		}
		buf_char(out, '\n');
	}
}

void show_csv(const struct show *s, struct buf *out)
{
	if (s->nrows || !s->cal->stages)
		operations_csv(s, out);
	if (s->nrows && s->cal->stages)
		buf_char(out, '\n');
	if (s->cal->stages)
		show_stages_csv(s->cal->stages, out);
}

/* --- JSON ---------------------------------------------------------------------- */

static void json_text(struct buf *out, struct str s)
{
	if (s.n)
		json_quote(out, s);
	else
		buf_text(out, "null");
}

static void json_head(const struct calibration *cal, struct buf *out)
{
	static const struct {
		const char *name;
		size_t offset;
	} texts[] = {{"device_id", offsetof(struct calibration, device_id)},
	    {"family", offsetof(struct calibration, family)},
	    {"mode", offsetof(struct calibration, mode)},
	    {"variant", offsetof(struct calibration, variant)},
	    {"name", offsetof(struct calibration, name)},
	    {"notes", offsetof(struct calibration, notes)},
	    {"date", offsetof(struct calibration, date)}};

	buf_text(out, "{\n  \"schema_version\": \"1.0\"");
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		buf_printf(out, ",\n  \"%s\": ", texts[i].name);
		json_text(out, *(const struct str *)(const void *)((const char *)cal +
								   texts[i].offset));
	}
	buf_printf(out, ",\n  \"timed\": \"%s\",\n  \"fingerprint\": \"",
	    timed_words[cal->timed]);
	for (size_t i = 0; i < 16; i++)
		buf_printf(out, "%02x", cal->fingerprint[i]);
	buf_text(out, "\"");
}

void show_json(const struct show *s, struct buf *out)
{
	json_head(s->cal, out);
	buf_printf(
	    out, ",\n  \"decoded\": %s,\n  \"rows\": [", s->decoded ? "true" : "false");
	for (size_t r = 0; r < s->nrows; r++) {
		struct cell cells[NCOLUMNS];

		cells_of(&s->rows[r], cells);
		buf_text(out, r ? ",\n    {" : "\n    {");
		for (size_t i = 0; i < NCOLUMNS; i++) {
			buf_printf(out, "%s\"%s\": ", i ? ", " : "", columns[i].name);
			if (columns[i].text)
				json_text(out, cells[i].text);
			else if (isnan(cells[i].x))
				buf_text(out, "null");
			else
				num_print(out, cells[i].x);
		}
		buf_char(out, '}');
	}
	buf_text(out, s->nrows ? "\n  ]" : "]");
	show_stages_json(s->cal->stages, out);
	buf_text(out, "\n}\n");
}
