/* estimate_words.c: what estimate_text.c and estimate_json.c call the answers of the
 * library.  In: enumerators and flags of lib/estimate.h.  Out: words. */
#include "cmd/estimate.h"

#include "base/fail.h"
#include "model/bind.h"

const char *estimate_verdict(enum verdict v)
{
	static const char *const names[] = {NULL, "accept", "reject", "measure"};
	return names[v];
}

const char *estimate_interval(uint8_t kind)
{
	static const char *const names[] = {
	    "none", "nominal", "prediction", "conformal"};
	return names[kind];
}

const char *estimate_provenance(uint8_t kind)
{
	return provenance_words[kind];
}

const char *estimate_bound(uint8_t bound)
{
	static const char *const names[] = {"launch", "compute", "memory"};
	return names[bound];
}

const char *estimate_flag(uint32_t *flags)
{
	static const struct {
		uint32_t flag;
		const char *name;
	} names[] = {
	    {EST_FLAG_EXTRAPOLATED_LOW, "extrapolated_low"},
	    {EST_FLAG_EXTRAPOLATED_HIGH, "extrapolated_high"},
	    {EST_FLAG_CLAMPED, "clamped"},
	    {EST_FLAG_LEGACY, "legacy"},
	    {EST_FLAG_UNSUPPORTED, "unsupported"},
	    {EST_FLAG_SATURATED, "saturated"},
	    {EST_FLAG_FALLBACK, "fallback"},
	    {EST_FLAG_NO_ENERGY, "no_energy"},
	    {EST_FLAG_SMALL_N, "small_n"},
	};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (*flags & names[i].flag) {
			*flags &= ~names[i].flag;
			return names[i].name;
		}
	}
	BUG_IF(*flags);
	return NULL;
}
