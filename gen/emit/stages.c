/* stages.c: the stage models of a device → names of its inputs and stages in est_ID.h,
 * self-test requests in est_ID_vectors.c.
 *
 * In: a compiled device.  Out: facts.  Must not know how they are printed. */
#include "model/stages.h"

#include "emit/emit.h"

static void tell_name(struct facts *f, const char *item, struct str name, size_t index)
{
	struct buf text = {0};

	fact_identifier(&text, name, true);
	fact_item_begin(f, item);
	fact_item_text(f, "%s", text.s);
	fact_item_text(f, "%zu", index);
	fact_item_end(f);
	buf_free(&text);
}

static void label_identifier(
    struct buf *text, const struct stage_input *in, size_t label)
{
	buf_clear(text);
	fact_identifier(text, in->name, true);
	buf_char(text, '_');
	fact_identifier(text, in->labels[label], true);
}

/* Whether no other label has the same identifier. */
static bool label_alone(const struct stage_set *set, struct str identifier)
{
	struct buf other = {0};
	size_t same = 0;

	for (size_t i = 0; i < set->ninputs; i++) {
		for (size_t k = 0; k < set->inputs[i].nlabels; k++) {
			label_identifier(&other, &set->inputs[i], k);
			same += str_eq(buf_view(&other), identifier);
		}
	}
	buf_free(&other);
	return same == 1;
}

/* Codes of the words of categories; where two would have one name, the code alone. */
static void tell_labels(struct facts *f, const struct stage_set *set)
{
	struct buf text = {0};
	size_t n = 0;

	for (size_t i = 0; set && i < set->ninputs; i++) {
		for (size_t k = 0; k < set->inputs[i].nlabels; k++, n++) {
			label_identifier(&text, &set->inputs[i], k);
			bool alone = label_alone(set, buf_view(&text));

			fact_item_begin(f, alone ? "label" : "label_code");
			fact_item_text(f, "%.*s", (int)text.n, text.s);
			fact_item_text(f, "%zu", k);
			fact_item_comment(f, set->inputs[i].labels[k]);
			fact_item_end(f);
		}
	}
	fact_list(f, "labels", n);
	buf_free(&text);
}

void emit_stage_names(struct facts *f, const struct stage_set *set)
{
	size_t ninputs = set ? set->ninputs : 0, nstages = set ? set->nstages : 0;

	for (size_t i = 0; i < ninputs; i++)
		tell_name(f, "input", set->inputs[i].name, i);
	fact_list(f, "inputs", ninputs);
	tell_labels(f, set);
	for (size_t i = 0; i < nstages; i++)
		tell_name(f, "stage", set->stages[i].name, i);
	fact_list(f, "stages", nstages);
}

static void tell_request(struct facts *f, const uint32_t *device, size_t ninputs,
    const uint32_t inputs[EST_STAGE_INPUTS])
{
	struct est_cost c = {0};
	int status = est_stage_cost(device, inputs, ninputs, NULL, &c);
	struct buf text = {0};

	for (size_t i = 0; i < EST_STAGE_INPUTS; i++)
		buf_printf(&text, "%s%uu", i ? ", " : "", i < ninputs ? inputs[i] : 0);
	fact_item_begin(f, "request");
	fact_item_text(f, "{%s}", text.s);
	fact_item_text(f, "{%lluu, %lluu, %lluu, %lluu, %lluu, %lluu, %lluu, %lluu",
	    (unsigned long long)c.latency_ns, (unsigned long long)c.latency_lo_ns,
	    (unsigned long long)c.latency_hi_ns, (unsigned long long)c.energy_pj,
	    (unsigned long long)c.energy_lo_pj, (unsigned long long)c.energy_hi_pj,
	    (unsigned long long)c.sd_shared_ns,
	    (unsigned long long)c.variance_independent_ns2);
	fact_item_text(f, "0x%xu, %u, %u}", c.flags, c.coverage_permille, c.interval);
	fact_item_text(f, "%d", status);
	fact_item_end(f);
	buf_free(&text);
}

/* Both corners of every piece, what lies outside them, nothing and everything. */
void emit_stage_requests(
    struct facts *f, const struct stage_set *set, const uint32_t *device)
{
	uint32_t x[2][EST_STAGE_INPUTS] = {{0}};
	size_t n = 0;

	for (size_t i = 0; set && i < set->nstages; i++) {
		for (size_t k = 0; k < set->stages[i].npieces; k++) {
			const struct stage_piece *piece = &set->stages[i].pieces[k];

			for (size_t side = 0; side < 4; side++, n++) {
				for (size_t j = 0; j < set->ninputs; j++) {
					uint32_t lo = piece->min[j], hi = piece->max[j];
					uint32_t at[4] = {lo, hi, lo - (lo > 0),
					    hi + (hi < UINT32_MAX)};

					x[0][j] = at[side];
				}
				tell_request(f, device, set->ninputs, x[0]);
			}
		}
	}
	for (size_t i = 0; set && i < 2; i++, n++) {
		for (size_t j = 0; j < set->ninputs; j++)
			x[i][j] = i ? UINT32_MAX : 0;
		tell_request(f, device, set->ninputs, x[i]);
	}
	fact_list(f, "requests", n);
}
