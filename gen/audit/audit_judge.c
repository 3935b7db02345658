/* audit_judge.c: is a change of latency more than noise, and does it matter?
 *
 * In: a change with its values.  Out: significance, its reason, the test behind it.
 * Must not know severities.
 *
 * With a noise model (fit/noise.h) the test is two-sided at 1 % on ln(new ÷ old).  A
 * value of a curve counts as one operation: the runs behind both fits are the same
 * networks, and their number is not recorded, so nothing is averaged away.  Without
 * a model the declared interval of one operation is all that two calibrations say. */
#include <math.h>

#include "audit/compare.h"
#include "fit/noise.h"

static bool within(struct audit_band band, double ratio)
{
	return band.lo <= ratio && ratio <= band.hi;
}

/* A move inside both declared intervals may be chance; one beyond both is not a
 * rerun of the same board. */
static void judge_bands(struct audit_change *c)
{
	double ratio = 1 + c->latency.worst;
	if (!c->before_band.known || !c->after_band.known) {
		c->reason = "no measured interval on both sides";
		return;
	}
	bool old = within(c->before_band, ratio);
	bool new = within(c->after_band, 1 / ratio);
	c->significance = old || new  ? AUDIT_AMBIGUOUS
			  : ratio > 1 ? AUDIT_UP
				      : AUDIT_DOWN;
	c->reason = old && new   ? "inside both declared intervals"
		    : old || new ? "inside one of the two declared intervals"
				 : "beyond both declared intervals";
}

void audit_state(const struct noise_verdict *v, double floor, double ratio,
    enum audit_significance *state, const char **reason)
{
	bool significant = v->p < NOISE_LEVEL;
	/* a little slack, so that a change of exactly the floor is one */
	bool relevant = fabs(ratio) >= log1p(floor) * (1 - 1e-9) && ratio != 0;
	*state = significant && relevant   ? ratio > 0 ? AUDIT_UP : AUDIT_DOWN
		 : significant || relevant ? AUDIT_AMBIGUOUS
					   : AUDIT_SAME;
	*reason = significant && relevant
		      ? "significant at 1 % and above the effect floor"
		  : significant ? "significant, but below the effect floor"
		  : relevant    ? "above the effect floor, but a rerun could show it"
				: "below the effect floor, and a rerun could show it";
}

static bool is_measured(const struct origin *o)
{
	return o->kind == PROV_MEASURED || o->kind == PROV_FITTED;
}

static void judge_noise(const struct audit *audit, struct audit_change *c)
{
	const struct noise *noise = audit->policy->noise;
	if (!is_measured(&c->before_origin) || !is_measured(&c->after_origin)) {
		c->reason = "no campaign stands behind one of the sides";
		return;
	}
	double ratio = log1p(c->latency.worst);
	int class_id = classes_find(audit->classes, c->class_name);
	struct noise_verdict v =
	    noise_judge(noise, class_id, ratio, noise_sampling(noise, class_id), 1);
	c->test = (struct audit_test){true, v.sd, v.df, v.z, v.p, expm1(v.detectable)};
	audit_state(
	    &v, audit->policy->effect_floor, ratio, &c->significance, &c->reason);
}

void audit_judge(const struct audit *audit, struct audit_change *c)
{
	if (c->significance != AUDIT_NO_DATA) /* of a key of a campaign */
		return;
	if (!c->latency.known) {
		c->reason = "not a latency";
	} else if (!c->before_node && !c->after_node) {
		c->reason = "computed from other changes";
	} else if (c->latency.lowest == 0 && c->latency.highest == 0) {
		c->significance = AUDIT_SAME;
		c->reason = "no latency moves";
	} else if (audit->policy->noise) {
		judge_noise(audit, c);
	} else {
		judge_bands(c);
	}
}
