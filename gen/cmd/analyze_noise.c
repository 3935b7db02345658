/* analyze_noise.c: calgen analyze --noise A B: how far an unchanged board moves from
 * one campaign to the next.
 *
 * In: pairs of campaigns.  Out: the noise model, and a table of it for people.  Must
 * not know what it will judge. */
#include <math.h>
#include <stdint.h>

#include "base/out.h"
#include "base/text.h"
#include "cmd/choice.h"
#include "cmd/analyze.h"
#include "cmd/cmd.h"
#include "fit/ingest.h"
#include "fit/noise.h"
#include "input/diag.h"

#define RUNS_FEW 5

static void percent(struct buf *b, double x, int width)
{
	buf_printf(b, "%*.1f %%", width, 100 * x);
}

static void print_part(struct buf *b, struct str name, const struct noise_part *p)
{
	double d = noise_detectable(p);
	buf_printf(b, "  %-24.*s %5u %5u  ", (int)name.n, name.s, p->keys, p->runs);
	percent(b, p->sd_run, 6);
	percent(b, p->sd_key, 7);
	percent(b, p->sd_sampling, 7);
	buf_printf(b, "  %4.0f  ×%.2f (%+.0f %%, %+.0f %%)\n", p->df, exp(d),
	    100 * expm1(d), 100 * expm1(-d));
}

static void print_power(struct buf *b, const struct noise_part *all)
{
	static const double steps[] = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2};
	double d = noise_detectable(all);
	buf_text(b, "\npower: a shift of the usual key, and how often it is found\n");
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		buf_printf(b, "  ×%-6.3f ", exp(steps[i] * d));
		percent(b, noise_power(all, steps[i] * d), 6);
		buf_text(b, steps[i] == 1   ? "  minimum detectable\n"
			    : steps[i] == 2 ? "  twice that\n"
					    : "\n");
	}
}

static void print(struct buf *b, const struct noise *noise, const struct classes *c,
    const struct noise_pairs *pairs, size_t npairs)
{
	buf_printf(b,
	    "%zu keys in %zu runs of %zu pair%s of campaigns; %zu only in A, %zu only "
	    "in B\n",
	    pairs->n, pairs->nruns, npairs, npairs == 1 ? "" : "s", pairs->only_a,
	    pairs->only_b);
	for (size_t i = 0; i < noise->nsets; i++) {
		const struct noise_set *s = &noise->sets[i];
		buf_text(b, "  mode ");
		text_safe(b, s->mode.n ? s->mode : STR("(none)"), TEXT_NO_LIMIT);
		buf_printf(b, ", %.*s: %u runs, %u keys\n",
		    (int)c->precision[s->precision].n, c->precision[s->precision].s,
		    s->runs, s->keys);
	}
	buf_printf(b,
	    "what all runs of a campaign share: %zu draw%s; what the keys of a run "
	    "share: %.0f\n",
	    npairs, npairs == 1 ? "" : "s", noise->all.df);
	buf_text(b, "\n  class                     keys  runs      run      key  "
		    "sampling   df  minimum detectable shift\n");
	print_part(b, STR("all"), &noise->all);
	for (size_t i = 0; i < noise->nclasses; i++)
		print_part(
		    b, c->info[noise->classes[i].class_id].name, &noise->classes[i]);
	buf_text(b, "\nflagged of these keys:");
	percent(b, noise->flagged, 5);
	buf_text(b, " by this model at 1 %,");
	percent(b, noise->naive, 5);
	buf_text(b, " by a z-test at 5 % that knows the samples alone\n");
	print_power(b, &noise->all);
}

static struct cells *read_campaign(
    struct args *args, const struct classes *classes, const char *word)
{
	struct ingest_filter filter = choice_rows(args, classes);
	struct ingest_count count;
	char *words[] = {arena_text(args->arena, word, str_of(word).n)};
	return ingest_all(args->arena, classes, words, 1, &filter, &count);
}

static bool same_rows(const struct noise_pairs *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->pairs[i].ratio != 0)
			return false;
	return true;
}

/* Every second word is a campaign after the one before it. */
static bool match_all(struct args *args, const struct classes *classes,
    const char **words, size_t n, struct noise_pairs *all)
{
	*all = (struct noise_pairs){0};
	for (size_t i = 0; i < n; i += 2) {
		struct cells *a = read_campaign(args, classes, words[i]);
		struct cells *b = read_campaign(args, classes, words[i + 1]);
		if (!a || !b)
			return false;
		struct noise_pairs p = noise_match(args->arena, a, b);
		if (p.n == 0)
			diag_file(DIAG_NOISE, words[i],
			    "has no operation in common with %s: %zu keys here, %zu "
			    "there",
			    words[i + 1], p.only_a, p.only_b);
		else if (same_rows(&p))
			diag_file(DIAG_NOISE, words[i],
			    "holds the same times as %s: that is no second campaign",
			    words[i + 1]);
		noise_join(args->arena, all, &p);
	}
	return diag_count(DIAG_ERROR) == 0;
}

bool analyze_noise(struct args *args, const struct classes *classes, const char **words,
    size_t n, struct buf *text)
{
	struct noise_pairs pairs;
	struct buf file = {0};
	if (n < 2 || n % 2)
		args_usage(args, "--noise takes pairs of campaigns: --noise A B");
	if (!match_all(args, classes, words, n, &pairs))
		return false;
	const struct noise *noise = noise_learn(args->arena, classes, &pairs);
	if (noise->all.df < RUNS_FEW)
		diag_file(DIAG_NOISE_SMALL, words[0],
		    "the noise between campaigns was seen in %.0f run%s; with fewer "
		    "than %d only gross shifts can be found",
		    noise->all.df, noise->all.df == 1 ? "" : "s", RUNS_FEW);
	const char *path = args_text(args, "output", NULL);
	bool json = args_has(args, "json");
	if (!json && !(path && str_is(str_of(path), "-")))
		print(text, noise, classes, &pairs, n / 2);
	if (json && !path && args->nwords == 0)
		path = "-";
	if (path) {
		noise_write(noise, classes, &file);
		out_file(path, buf_view(&file));
		buf_free(&file);
	}
	return true;
}
