/* check_family.c: checks over several calibrations: one id once, and members of
 * one family that agree about the hardware they share. */
#include "base/num.h"
#include "model/calibration.h"
#include "model/check.h"

static struct span precision_span(
    const struct calibration *cal, const struct precision_cost *p, const char *name)
{
	struct check k = {.cal = cal};

	return check_span(&k, p->at, name);
}

static void report(enum diag_id id, struct span where, const char *name, double x,
    const char *unlike, double y)
{
	struct buf b = {0};

	buf_printf(&b, "%s is ", name);
	num_human(&b, x);
	buf_printf(&b, ", %s", unlike);
	num_human(&b, y);
	diag(id, where, "%.*s; check which is right", (int)b.n, b.s);
	buf_free(&b);
}

static void tell_twice(const struct calibration *a, const struct calibration *b)
{
	diag(DIAG_DEVICE_TWICE, check_root_span(b, "device_id"),
	    "a second calibration of this device id; give it another variant");
	diag_note(check_root_span(a, "device_id"), "the first is here");
}

/* One board in one mode has one TDP and one bandwidth, whatever was fitted. */
static void check_same_mode(const struct calibration *a, const struct calibration *b)
{
	if (a->tdp_mw > 0 && b->tdp_mw > 0 && a->tdp_mw != b->tdp_mw) {
		report(DIAG_FAMILY_TDP, check_root_span(b, "tdp_mw"), "tdp_mw",
		    b->tdp_mw, "but in another variant of the same mode ", a->tdp_mw);
		diag_note(check_root_span(a, "tdp_mw"), "the other variant");
	}
	for (size_t i = 0; i < a->nprecisions; i++) {
		for (size_t k = 0; k < b->nprecisions; k++) {
			const struct precision_cost *p = &a->precisions[i];
			const struct precision_cost *q = &b->precisions[k];
			double x = p->peak_bandwidth_bytes_per_s;
			double y = q->peak_bandwidth_bytes_per_s;

			if (p->precision != q->precision || x == y || !(x > 0 && y > 0))
				continue;
			report(DIAG_FAMILY_BANDWIDTH,
			    precision_span(b, q, "peak_bandwidth_bytes_per_s"),
			    "peak_bandwidth_bytes_per_s", y,
			    "but in another variant of the same mode ", x);
			diag_note(precision_span(a, p, "peak_bandwidth_bytes_per_s"),
			    "the other variant");
		}
	}
}

static void order_of(const struct calibration *low, const struct precision_cost *p,
    const struct calibration *high, const struct precision_cost *q, const char *name,
    double at_low, double at_high)
{
	if (!(at_low > 0 && at_high > 0) || at_high >= at_low)
		return;
	report(DIAG_FAMILY_ORDER, precision_span(high, q, name), name, at_high,
	    "although a mode of lower TDP has ", at_low);
	diag_note(precision_span(low, p, name), "the mode with the lower TDP");
}

/* More power never lowers a peak. */
static void check_modes(const struct calibration *a, const struct calibration *b)
{
	const struct calibration *low = a->tdp_mw < b->tdp_mw ? a : b;
	const struct calibration *high = low == a ? b : a;

	if (!(low->tdp_mw > 0) || low->tdp_mw == high->tdp_mw)
		return;
	for (size_t i = 0; i < low->nprecisions; i++) {
		for (size_t k = 0; k < high->nprecisions; k++) {
			const struct precision_cost *p = &low->precisions[i];
			const struct precision_cost *q = &high->precisions[k];

			if (p->precision != q->precision)
				continue;
			order_of(low, p, high, q, "peak_flops_per_s",
			    p->peak_flops_per_s, q->peak_flops_per_s);
			order_of(low, p, high, q, "peak_bandwidth_bytes_per_s",
			    p->peak_bandwidth_bytes_per_s,
			    q->peak_bandwidth_bytes_per_s);
		}
	}
}

void calibration_check_all(struct calibration *const *cals, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		bool twice = false;

		for (size_t k = 0; k < i; k++) {
			const struct calibration *a = cals[k], *b = cals[i];

			if (str_eq(a->device_id, b->device_id)) {
				if (!twice)
					tell_twice(a, b);
				twice = true;
				continue;
			}
			if (!str_eq(a->family, b->family))
				continue;
			if (str_eq(a->mode, b->mode))
				check_same_mode(a, b);
			else if (str_eq(a->variant, b->variant))
				check_modes(a, b);
		}
	}
}
