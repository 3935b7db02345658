/* decode_stages.c: the section of stages of a checked table → stage models.
 *
 * In: words.  Out: a model with rounded values.  Units, labels and errors on what was
 * left out are not in a table. */
#include <math.h>

#include "base/num.h"
#include "lib/estimate.h"
#include "lib/table.h"
#include "table/decode.h"

#define DIGITS 7 /* of coefficients and powers: they hold 24 bits */
#define QUANTILE_DIGITS 4
#define Q16 65536.0

/* What the stages share. */
struct stages_context {
	struct arena *arena;
	const struct calibration *cal;
	const uint32_t *bands;
	const struct stage_set *set;
};

static struct str name_at(struct arena *a, const uint32_t *words)
{
	char name[4 * EST_STAGES_NAME_WORDS];
	size_t n = 0;

	while (n < sizeof name && (words[n / 4] >> 8 * (n % 4) & 0xff)) {
		name[n] = (char)(words[n / 4] >> 8 * (n % 4));
		n++;
	}
	return (struct str){arena_text(a, name, n), n};
}

/* Two's complement without a conversion that C leaves open. */
static double signed_word(uint32_t w)
{
	return (double)w - (w >> 31 ? 4294967296.0 : 0);
}

static void decode_term(
    const struct stage_set *set, const uint32_t *w, struct stage_term *t)
{
	t->ns = num_round(exp2(signed_word(w[0]) / 16777216), DIGITS);
	if (w[0] & EST_TERM_NEGATIVE)
		t->ns = -t->ns;
	for (size_t i = 0; i < set->ninputs; i++)
		t->power[i] = num_round(signed_word(w[1 + i]) / 33554432, DIGITS);
}

/* Returns what stands behind the piece. */
static const uint32_t *decode_piece(struct arena *a, const struct stage_set *set,
    const uint32_t *w, struct stage_piece *piece)
{
	size_t n = set->ninputs;

	piece->nterms = w[0];
	for (size_t i = 0; i < n; i++) {
		const struct stage_input *in = &set->inputs[i];

		piece->min[i] = w[1 + 2 * i] > in->min ? w[1 + 2 * i] : in->min;
		piece->max[i] = w[2 + 2 * i] < in->max ? w[2 + 2 * i] : in->max;
	}
	piece->terms = ARENA_ARRAY(a, piece->nterms + 1, struct stage_term);
	for (size_t k = 0; k < piece->nterms; k++)
		decode_term(set, w + 1 + 2 * n + k * (1 + n), &piece->terms[k]);
	return w + EST_PIECE_WORDS(n, piece->nterms);
}

static void decode_stage(
    const struct stages_context *c, const uint32_t *w, struct stage *s)
{
	struct arena *a = c->arena;
	uint32_t repeat = w[EST_STAGE_REPEAT];
	const uint32_t *at = w + EST_STAGE_WORDS;

	s->name = name_at(a, w + EST_STAGE_NAME);
	s->repeat = repeat == EST_STAGE_ONCE ? -1 : (int)repeat;
	s->origin = decode_origin(c->cal, w[EST_STAGE_AUTHORED]);
	s->uncertainty =
	    decode_band(c->bands, EST_AUTHORED_BAND(w[EST_STAGE_AUTHORED]));
	s->npieces = w[EST_STAGE_NPIECES];
	s->pieces = ARENA_ARRAY(a, s->npieces, struct stage_piece);
	for (size_t i = 0; i < s->npieces; i++)
		at = decode_piece(a, c->set, at, &s->pieces[i]);
}

const struct stage_set *decode_stages(struct arena *a, const struct calibration *cal,
    const uint32_t *bands, const uint32_t *words)
{
	struct stage_set *set = ARENA_NEW(a, struct stage_set);
	struct stages_context c = {a, cal, bands, set};
	const uint32_t *w = words + EST_STAGES_INPUTS;
	uint32_t kinds = words[EST_COST_INTERVAL];

	set->ninputs = words[EST_STAGES_COUNTS] & 0xff;
	set->nstages = words[EST_STAGES_COUNTS] >> 8;
	set->floor_ns = (double)((uint64_t)words[EST_STAGES_FLOOR + 1] << 32 |
				 words[EST_STAGES_FLOOR]);
	set->total_quantile_lo =
	    num_round(words[EST_COST_GRAPH_LO] / Q16, QUANTILE_DIGITS);
	set->total_quantile_hi =
	    num_round(words[EST_COST_GRAPH_HI] / Q16, QUANTILE_DIGITS);
	set->stage_interval = (enum interval)(kinds & 0xff);
	set->total_interval = (enum interval)(kinds >> 8 & 0xff);
	set->coverage = (kinds >> 16 & 0x3ff) / 1000.0;
	set->small_n = kinds & EST_COST_SMALL_N;
	set->held_out.r_squared = (double)NAN;
	set->inputs = ARENA_ARRAY(a, set->ninputs, struct stage_input);
	for (size_t i = 0; i < set->ninputs; i++, w += EST_INPUT_WORDS) {
		set->inputs[i].name = name_at(a, w + EST_INPUT_NAME);
		set->inputs[i].min = w[EST_INPUT_MIN];
		set->inputs[i].max = w[EST_INPUT_MAX];
	}
	set->stages = ARENA_ARRAY(a, set->nstages, struct stage);
	for (size_t i = 0; i < set->nstages; i++, w += w[EST_STAGE_LENGTH])
		decode_stage(&c, w, &set->stages[i]);
	return set;
}
