/* stages.c: stage models → the words of their section.
 *
 * In: a checked set of stages.  Out: rows in the image, and the proven error.  Must
 * not know what was fitted, nor how the proof goes. */
#include "table/stages.h"

#include <string.h>

#include "base/num.h"
#include "input/diag.h"
#include "model/bind.h"
#include "table/compile.h"
#include "table/ilog.h"

/* What the words may be off, of the time or the floor. */
#define ERROR_BUDGET 0.001
/* 2^56 ns, where the sums of the library end. */
#define TIME_LIMIT_NS 7.2e16
#define NAME_BYTES (4 * EST_STAGES_NAME_WORDS)

/* x·unit to the nearest, two's complement; |x·unit| < 2^31. */
static uint32_t rounded(double x)
{
	return (uint32_t)(int32_t)(x < 0 ? x - 0.5 : x + 0.5);
}

bool stages_term(
    const struct stage_set *set, const struct stage_term *t, struct term_words *out)
{
	*out = (struct term_words){0};
	if (t->ns == 0)
		return false;
	int64_t log = ilog2_q52(t->ns < 0 ? -t->ns : t->ns);
	int64_t sign = t->ns < 0 ? EST_TERM_NEGATIVE : 0, unit = (int64_t)1 << 28;
	/* The nearest Q24 with this lowest bit. */
	int64_t twice = log - sign * unit + unit;
	int64_t half = twice / (2 * unit) - (twice % (2 * unit) < 0);

	if (half < -(1 << 30)) /* the largest is far below by its range */
		return false;
	out->log = (uint32_t)(2 * half + sign);
	for (size_t i = 0; i < set->ninputs; i++)
		out->power[i] = rounded(t->power[i] * 33554432);
	return true;
}

static void write_name(struct compiler *c, struct str name, const char *what, size_t at)
{
	struct image *m = &c->image;
	size_t to = image_row(m, "WORDS", EST_STAGES_NAME_WORDS, at, "%s %.*s", what,
	    (int)name.n, name.s);

	if (name.n > NAME_BYTES) {
		compile_refuse(c, DIAG_TABLE_LIMIT, at,
		    "the name of %s %.*s has %zu bytes, a table holds %u; shorten it",
		    what, (int)name.n, name.s, name.n, NAME_BYTES);
		return;
	}
	for (size_t i = 0; i < name.n; i++)
		m->words[to + i / 4] |= (uint32_t)(unsigned char)name.s[i]
					<< 8 * (i % 4);
}

static void write_head(struct compiler *c, const struct stage_set *set)
{
	struct image *m = &c->image;
	struct buf text = {0};

	num_print(&text, set->floor_ns);
	size_t at = image_row(m, "WORDS", 1, set->at, "%zu inputs, %zu stages",
	    set->ninputs, set->nstages);

	m->words[at] = (uint32_t)set->ninputs | (uint32_t)set->nstages << 8;
	at = image_row(m, "PEAK", 2, set->at, "floor %s ns", text.s);
	image_u64(m, at, (uint64_t)(set->floor_ns + 0.999999));
	image_row(m, "WORDS", 1, SIZE_MAX, "proven error, 1e-9");
	image_row(m, "WORDS", 2, SIZE_MAX, "unused, no energy");
	buf_clear(&text);
	num_human(&text, num_round(set->total_quantile_lo, 4));
	buf_text(&text, ", ");
	num_human(&text, num_round(set->total_quantile_hi, 4));
	at = image_row(
	    m, "WORDS", 3, set->at, "quantiles of the total %s; intervals", text.s);
	m->words[at] = compile_q16(set->total_quantile_lo);
	m->words[at + 1] = compile_q16(set->total_quantile_hi);
	m->words[at + 2] = (uint32_t)set->stage_interval |
			   (uint32_t)set->total_interval << 8 |
			   (uint32_t)(set->coverage * 1000 + 0.5) << 16 |
			   (set->small_n ? EST_COST_SMALL_N : 0);
	for (size_t i = 0; i < set->ninputs; i++) {
		const struct stage_input *in = &set->inputs[i];

		at = image_row(m, "INPUT", 2, in->at, "%.*s %u…%u", (int)in->name.n,
		    in->name.s, in->min, in->max);
		m->words[at + EST_INPUT_MIN] = in->min;
		m->words[at + EST_INPUT_MAX] = in->max;
		write_name(c, in->name, "input", in->at);
	}
	buf_free(&text);
}

/* "50000.5 ns · vision_tokens^0.73" */
static void describe(
    struct buf *b, const struct stage_set *set, const struct stage_term *t)
{
	num_print(b, t->ns);
	buf_text(b, " ns");
	for (size_t i = 0; i < set->ninputs; i++) {
		if (t->power[i] == 0)
			continue;
		buf_printf(
		    b, " · %.*s", (int)set->inputs[i].name.n, set->inputs[i].name.s);
		if (t->power[i] != 1) {
			buf_char(b, '^');
			num_print(b, t->power[i]);
		}
	}
}

/* "144…1000 vision_tokens", of the inputs that the piece restricts. */
static void describe_box(
    struct buf *b, const struct stage_set *set, const struct stage_piece *piece)
{
	for (size_t i = 0; i < set->ninputs; i++) {
		const struct stage_input *in = &set->inputs[i];

		if (piece->min[i] != in->min || piece->max[i] != in->max)
			buf_printf(b, "%s%u…%u %.*s", b->n ? ", " : "", piece->min[i],
			    piece->max[i], (int)in->name.n, in->name.s);
	}
	if (!b->n)
		buf_text(b, "all inputs");
}

static bool judge(struct compiler *c, const struct stage_set *set,
    const struct stage *s, const struct stage_piece *piece, struct stages_proof proof)
{
	struct buf floor = {0};

	if (proof.largest_ns >= TIME_LIMIT_NS) {
		compile_refuse(c, DIAG_TABLE_RANGE, piece->at,
		    "a term of stage %.*s reaches %.3g ns inside the support, a table "
		    "holds %.3g; check its unit and its powers",
		    (int)s->name.n, s->name.s, proof.largest_ns, TIME_LIMIT_NS);
	} else if (!(proof.error <= ERROR_BUDGET)) {
		num_print(&floor,
		    num_round(set->floor_ns * proof.error / ERROR_BUDGET * 1.1, 2));
		compile_refuse(c, DIAG_TABLE_ERROR, piece->at,
		    "terms of stage %.*s cancel each other: where they leave no more "
		    "than %.3g ns the table may be off by %.3g %% of floor_ns, at most "
		    "%g %% is allowed; raise floor_ns to %s, or fit powers instead of "
		    "differences",
		    (int)s->name.n, s->name.s,
		    proof.least_ns > set->floor_ns ? proof.least_ns : set->floor_ns,
		    proof.error * 100, ERROR_BUDGET * 100, floor.s);
	} else {
		c->stages_error =
		    proof.error > c->stages_error ? proof.error : c->stages_error;
	}
	buf_free(&floor);
	return !c->failed;
}

static void write_piece(struct compiler *c, const struct stage_set *set,
    const struct stage *s, const struct stage_piece *piece)
{
	struct image *m = &c->image;
	struct term_words words[STAGES_MAX_TERMS];
	struct buf text = {0};
	size_t n = set->ninputs;

	describe_box(&text, set, piece);
	size_t at = image_row(m, "WORDS", 1 + 2 * n, piece->at, "%.*s, %s",
	    (int)s->name.n, s->name.s, text.s);

	m->words[at] = (uint32_t)piece->nterms;
	for (size_t i = 0; i < n; i++) {
		const struct stage_input *in = &set->inputs[i];

		m->words[at + 1 + 2 * i] = piece->min[i] == in->min ? 0 : piece->min[i];
		m->words[at + 2 + 2 * i] =
		    piece->max[i] == in->max ? UINT32_MAX : piece->max[i];
	}
	for (size_t k = 0; k < piece->nterms; k++) {
		const struct stage_term *t = &piece->terms[k];

		buf_clear(&text);
		describe(&text, set, t);
		at = image_row(m, "TERM", 1 + n, t->at, "%.*s: %s", (int)s->name.n,
		    s->name.s, text.s);
		if (!stages_term(set, t, &words[k])) {
			compile_refuse(c, DIAG_TABLE_RANGE, t->at,
			    "a coefficient of %.3g ns is too small for a table; give "
			    "one of at least 1e-38 ns, or leave the term out",
			    t->ns);
			break;
		}
		m->words[at] = words[k].log;
		memcpy(m->words + at + 1, words[k].power, n * sizeof *m->words);
	}
	buf_free(&text);
	if (!c->failed)
		judge(c, set, s, piece, stages_prove(set, piece, words, ERROR_BUDGET));
}

static void write_stage(
    struct compiler *c, const struct stage_set *set, const struct stage *s)
{
	struct image *m = &c->image;
	struct str repeat =
	    s->repeat < 0 ? str_of("once") : set->inputs[s->repeat].name;
	size_t start = image_row(m, "STAGE", EST_STAGE_NAME, s->at,
	    "%.*s, %s%.*s, %zu piece%s, %s", (int)s->name.n, s->name.s,
	    s->repeat < 0 ? "" : "times ", (int)repeat.n, repeat.s, s->npieces,
	    s->npieces == 1 ? "" : "s", provenance_words[s->origin.kind]);

	m->words[start + EST_STAGE_AUTHORED] =
	    compile_authored(c, &s->uncertainty, &s->origin);
	m->words[start + EST_STAGE_REPEAT] =
	    s->repeat < 0 ? EST_STAGE_ONCE : (uint32_t)s->repeat;
	m->words[start + EST_STAGE_NPIECES] = (uint32_t)s->npieces;
	write_name(c, s->name, "stage", s->at);
	for (size_t i = 0; i < s->npieces && !c->failed; i++)
		write_piece(c, set, s, &s->pieces[i]);
	m->words[start + EST_STAGE_LENGTH] = (uint32_t)(m->nwords - start);
}

void compile_stages(struct compiler *c)
{
	const struct stage_set *set = c->cal->stages;
	size_t start = c->image.nwords;

	write_head(c, set);
	for (size_t i = 0; i < set->nstages; i++)
		write_stage(c, set, &set->stages[i]);
	c->image.words[start + EST_STAGES_ERROR_PPB] = compile_ppb(c->stages_error);
	if (c->stages_error > c->error)
		c->error = c->stages_error;
}
