/* power_log.c: tokens of a tegrastats log → power by rail, gaps in the sampling.
 *
 * In: a log.  Out: means over its samples, the board's without counting a rail twice.
 * Must not know which boards there are (model/rails.h), nor what ran. */
#include "fit/power_log.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "base/num.h"
#include "base/order.h"
#include "input/diag.h"
#include "input/tegrastats.h"
#include "model/rails.h"

/* A gap is more than this many intervals, and more than the clock's second. */
#define GAP_INTERVALS 1.5
#define CLOCK_S 1.0
#define MOST_MW 1e9 /* as tdp_mw of a calibration */
/* Parts measured apart may add up to a little more than the whole. */
#define PARTS_SLACK 1.05

struct sample {
	double mw[POWER_RAILS];
	bool seen[POWER_RAILS];
	size_t order[POWER_RAILS], n;
	int64_t time_s;
	bool timed, cut, wrong;
	const char *begin;
};

struct reading {
	struct arena *a;
	const struct src *src;
	const struct power_options *options;
	struct power_log *log;
	struct tegrastats lex;
	double sum_mw[POWER_RAILS], board_sum_mw;
	int64_t *times;
	size_t ntimes, room;
	size_t *lines;             /* of the samples */
	size_t order[POWER_RAILS]; /* of the rails of the first sample */
	bool order_told;
};

static struct span span_of(const struct reading *r, const char *from, const char *to)
{
	const char *begin = r->src->text.s;
	return (struct span){r->src, (size_t)(from - begin), (size_t)(to - begin)};
}

static size_t find_rail(const struct power_log *log, struct str name)
{
	size_t i = 0;
	while (i < log->nrails && !str_eq(log->rails[i].name, name))
		i++;
	return i;
}

/* --- one line ------------------------------------------------------------------------
 */

static void take_rail(struct reading *r, struct sample *s, bool first)
{
	struct power_log *log = r->log;
	struct span span = span_of(r, r->lex.token, r->lex.cursor);
	size_t i = find_rail(log, r->lex.name);
	double mw;
	if (i == log->nrails && !first) {
		diag(DIAG_POWER_RAIL, span,
		    "rail %s is not in the first sample; the lines are of two logs",
		    diag_quote(r->a, r->lex.name));
		s->wrong = true;
		return;
	}
	if (i == POWER_RAILS || (i < log->nrails && s->seen[i])) {
		diag(DIAG_POWER_RAIL, span, "%s",
		    i == POWER_RAILS ? "more than 32 rails in a line"
				     : "the rail stands twice in its line; is a line "
				       "end missing?");
		s->wrong = true;
		return;
	}
	if (!num_double(r->lex.now_mw, &mw) || !(mw >= 0 && mw <= MOST_MW)) {
		diag(DIAG_POWER_VALUE, span,
		    "a power of %s mW; a rail draws 0 to %.0f mW",
		    diag_quote(r->a, r->lex.now_mw), MOST_MW);
		s->wrong = true;
		return;
	}
	if (i == log->nrails)
		log->rails[log->nrails++] =
		    (struct power_rail){.name = r->lex.name, .min_mw = INFINITY};
	s->seen[i] = true;
	s->mw[i] = mw;
	s->order[s->n++] = i;
}

static void take_token(
    struct reading *r, struct sample *s, enum tegrastats_kind kind, bool first)
{
	struct span span = span_of(r, r->lex.token, r->lex.cursor);
	switch (kind) {
	case TEGRASTATS_TIME:
		s->timed = true;
		s->time_s = r->lex.time_s;
		break;
	case TEGRASTATS_RAIL:
		take_rail(r, s, first);
		break;
	case TEGRASTATS_COMMA:
		s->wrong = true;
		diag(DIAG_POWER_VALUE, span,
		    "a comma in '%s'; write decimals with a point (run tegrastats with "
		    "LC_ALL=C)",
		    diag_quote(r->a, r->lex.now_mw));
		break;
	case TEGRASTATS_STRANGE:
		s->wrong = true;
		diag(DIAG_POWER_VALUE, span,
		    "bytes that are no text; is the log broken?");
		break;
	case TEGRASTATS_CUT:
		s->cut = true;
		break;
	case TEGRASTATS_LINE:
	case TEGRASTATS_END:
		break;
	}
}

/* Which rails make up the board, by the first sample. */
static bool choose_board(struct reading *r, const struct sample *s)
{
	struct power_log *log = r->log;
	struct str names[POWER_RAILS], missing = {0};
	bool counted[POWER_RAILS];
	struct span span = span_of(r, s->begin, r->lex.token);
	struct buf list = {0};
	for (size_t i = 0; i < log->nrails; i++) {
		names[i] = log->rails[i].name;
		buf_printf(&list, "%s%s", i ? ", " : "", diag_quote(r->a, names[i]));
	}
	enum rails_found found =
	    rails_judge(rails_builtin(), names, log->nrails, counted, &missing);
	if (found == RAILS_LACKING)
		diag(DIAG_POWER_RAIL, span,
		    "rail %s is missing: without it the others do not add up to the "
		    "board; there are %s; --total RAIL+RAIL says which do",
		    diag_quote(r->a, missing), list.s);
	else if (found == RAILS_UNKNOWN)
		diag(DIAG_POWER_RAIL, span,
		    "none of the rails %s is known to be the whole board or a part of "
		    "its sum; --total RAIL+RAIL says which are",
		    list.n ? list.s : "(there are none)");
	buf_free(&list);
	for (size_t i = 0; i < log->nrails; i++) {
		log->rails[i].counted = counted[i];
		if (found == RAILS_SUM && !counted[i] &&
		    !rails_is_part(rails_builtin(), names[i]))
			diag(DIAG_POWER_PARTS, span,
			    "rail %s is neither in the sum of the board nor known as a "
			    "part of it; it is not counted",
			    diag_quote(r->a, names[i]));
	}
	return found == RAILS_TOTAL || found == RAILS_SUM;
}

/* "A+B" of the command line. */
static bool choose_declared(struct reading *r, const struct sample *s)
{
	struct str rest = r->options->total;
	while (rest.n) {
		const char *plus = memchr(rest.s, '+', rest.n);
		size_t n = plus ? (size_t)(plus - rest.s) : rest.n;
		size_t i = find_rail(r->log, (struct str){rest.s, n});
		if (i == r->log->nrails) {
			diag(DIAG_POWER_RAIL, span_of(r, s->begin, r->lex.token),
			    "no rail %s, which --total names",
			    diag_quote(r->a, (struct str){rest.s, n}));
			return false;
		}
		r->log->rails[i].counted = true;
		n += plus ? 1 : 0;
		rest = (struct str){rest.s + n, rest.n - n};
	}
	return true;
}

static const struct power_rail *missing_rail(
    const struct power_log *log, const struct sample *s)
{
	for (size_t i = 0; i < log->nrails; i++)
		if (!s->seen[i])
			return &log->rails[i];
	return NULL;
}

static void judge_order(struct reading *r, const struct sample *s)
{
	if (r->order_told || memcmp(r->order, s->order, s->n * sizeof *s->order) == 0)
		return;
	r->order_told = true;
	diag(DIAG_POWER_SWAPPED, span_of(r, s->begin, r->lex.token),
	    "the rails stand in another order than in the first sample; they are read "
	    "by name");
}

static void keep_time(struct reading *r, const struct sample *s)
{
	if (r->ntimes == r->room) {
		int64_t *times = r->times;
		size_t *lines = r->lines;
		r->room = r->room ? 2 * r->room : 256;
		r->times = ARENA_ARRAY(r->a, r->room, int64_t);
		r->lines = ARENA_ARRAY(r->a, r->room, size_t);
		if (r->ntimes) {
			memcpy(r->times, times, r->ntimes * sizeof *times);
			memcpy(r->lines, lines, r->ntimes * sizeof *lines);
		}
	}
	r->times[r->ntimes] = s->time_s;
	r->lines[r->ntimes++] = (size_t)(s->begin - r->src->text.s);
}

static void add_value(struct power_rail *rail, double *sum, double mw)
{
	rail->min_mw = fmin(rail->min_mw, mw);
	rail->max_mw = fmax(rail->max_mw, mw);
	*sum += mw;
}

static void add_sample(struct reading *r, const struct sample *s)
{
	struct power_log *log = r->log;
	double board_mw = 0;
	for (size_t i = 0; i < log->nrails; i++) {
		add_value(&log->rails[i], &r->sum_mw[i], s->mw[i]);
		board_mw += log->rails[i].counted ? s->mw[i] : 0;
	}
	add_value(&log->board, &r->board_sum_mw, board_mw);
	log->nsamples++;
	if (s->timed)
		keep_time(r, s);
}

/* The line in `s` is over.  Returns whether to go on. */
static bool end_line(struct reading *r, const struct sample *s, bool first, bool last)
{
	const struct power_rail *missing = missing_rail(r->log, s);
	struct span span = span_of(r, s->begin, r->lex.token);
	if (s->wrong)
		return true;
	/* a program that is stopped leaves half a line */
	if (last && (s->cut || (!first && missing))) {
		diag(DIAG_POWER_CUT_END, span,
		    "the log ends inside a line, which is left out");
		return true;
	}
	if (s->cut) {
		diag(DIAG_POWER_CUT, span,
		    "the line is cut inside a rail; remove it, or the log behind it");
		return true;
	}
	if (first &&
	    !(r->options->total.s ? choose_declared(r, s) : choose_board(r, s)))
		return false;
	if (first) {
		memcpy(r->order, s->order, s->n * sizeof *s->order);
	} else if (missing) {
		diag(DIAG_POWER_RAIL, span,
		    "rail %s is missing, which the first sample has; is the line cut?",
		    diag_quote(r->a, missing->name));
		return true;
	} else {
		judge_order(r, s);
	}
	add_sample(r, s);
	return true;
}

static void read_lines(struct reading *r)
{
	for (bool more = true; more;) {
		struct sample s = {.begin = r->lex.cursor};
		bool first = r->log->nsamples == 0;
		bool any = false;
		enum tegrastats_kind kind;
		if (first)
			r->log->nrails = 0;
		while (kind = tegrastats_next(&r->lex),
		    kind != TEGRASTATS_LINE && kind != TEGRASTATS_END) {
			any = true;
			take_token(r, &s, kind, first);
		}
		more = kind != TEGRASTATS_END;
		if (!any && (first || r->lex.token - s.begin < 2))
			continue;
		if (!end_line(r, &s, first, !more))
			return;
	}
}

/* --- times
 * ----------------------------------------------------------------------------- */

/* The time between two samples: the median of the differences; below the clock's
 * resolution the seconds that were seen by their samples. */
static double usual_interval(const struct reading *r)
{
	double *steps = ARENA_ARRAY(r->a, r->ntimes, double), typical, seen_s = CLOCK_S;
	size_t n = 0;
	for (size_t i = 1; i < r->ntimes; i++)
		if (r->times[i] >= r->times[i - 1])
			steps[n++] = (double)(r->times[i] - r->times[i - 1]);
	typical = order_median(steps, n);
	/* of an even number the mean of two, unless the larger is a gap itself */
	if (n && n % 2 == 0 &&
	    steps[n / 2] > GAP_INTERVALS * steps[n / 2 - 1] + CLOCK_S)
		typical = steps[n / 2 - 1];
	if (typical >= CLOCK_S)
		return typical;
	for (size_t i = 0; i < n; i++) /* of more than the clock's step: a gap */
		seen_s += steps[i] > CLOCK_S ? CLOCK_S : steps[i];
	return seen_s / (double)r->ntimes;
}

static void find_gaps(struct reading *r)
{
	struct power_log *log = r->log;
	log->gaps = ARENA_ARRAY(r->a, r->ntimes + 1, struct power_gap);
	for (size_t i = 1; i < r->ntimes; i++) {
		double step = (double)(r->times[i] - r->times[i - 1]);
		struct span span = {r->src, r->lines[i], r->lines[i] + 19};
		if (step < 0) {
			diag(DIAG_POWER_TIME, span,
			    "the clock goes back by %.9g s; is the log of two runs?",
			    -step);
		} else if (step > GAP_INTERVALS * log->interval_s + CLOCK_S) {
			struct power_gap *gap = &log->gaps[log->ngaps++];
			gap->line = src_place(r->src, r->lines[i]).line;
			gap->seconds = step - log->interval_s;
			log->gap_s += gap->seconds;
			diag(DIAG_POWER_GAP, span,
			    "no sample for %.9g s, where %.4g s are usual", step,
			    log->interval_s);
		}
	}
}

static void judge_times(struct reading *r)
{
	struct power_log *log = r->log;
	log->interval_s = r->options->interval_s;
	if (r->ntimes == log->nsamples && r->ntimes > 1) {
		if (!(log->interval_s > 0))
			log->interval_s = usual_interval(r);
		find_gaps(r);
	} else if (r->ntimes && r->ntimes < log->nsamples) {
		diag_file(DIAG_POWER_TIME, log->path,
		    "%zu of %zu samples have a time; gaps cannot be seen", r->ntimes,
		    log->nsamples);
	}
	log->sampled_s = log->interval_s * (double)log->nsamples;
}

/* --- the whole
 * ------------------------------------------------------------------------- */

static void finish(struct reading *r)
{
	struct power_log *log = r->log;
	double parts_mw = 0, n = (double)log->nsamples;
	size_t ncounted = 0;
	log->board.mean_mw = r->board_sum_mw / n;
	for (size_t i = 0; i < log->nrails; i++) {
		log->rails[i].mean_mw = r->sum_mw[i] / n;
		ncounted += log->rails[i].counted;
		if (!log->rails[i].counted)
			parts_mw += log->rails[i].mean_mw;
	}
	if (ncounted == 1 && parts_mw > PARTS_SLACK * log->board.mean_mw)
		diag_file(DIAG_POWER_PARTS, log->path,
		    "the parts draw %.4g mW, more than the whole board, %.4g mW; is "
		    "the "
		    "total rail one of them?",
		    parts_mw, log->board.mean_mw);
}

struct power_log *power_log_read(
    struct arena *a, const char *path, const struct power_options *options)
{
	size_t errors = diag_count(DIAG_ERROR);
	const struct src *src = src_load(a, path);
	struct power_log *log = ARENA_NEW(a, struct power_log);
	struct reading r = {.a = a, .src = src, .options = options, .log = log};
	if (!src)
		return NULL;
	log->path = src->path;
	log->board = (struct power_rail){.name = STR("board"), .min_mw = INFINITY};
	r.lex = (struct tegrastats){
	    .cursor = src->text.s, .limit = src->text.s + src->text.n};
	read_lines(&r);
	if (diag_count(DIAG_ERROR) != errors)
		return NULL;
	if (log->nsamples == 0) {
		diag_file(DIAG_POWER_RAIL, path,
		    "no sample with a power rail; is it a log of tegrastats?");
		return NULL;
	}
	judge_times(&r);
	finish(&r);
	return diag_count(DIAG_ERROR) == errors ? log : NULL;
}
