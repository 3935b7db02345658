/* cmd_pareto.c: `calgen pareto`: which configurations no other one dominates, and
 * whether they meet requirements. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/out.h"
#include "cmd/cmd.h"
#include "cmd/draw.h"
#include "cmd/pareto.h"
#include "input/diag.h"

static const struct option options[] = {
    {"x", 0, OPTION_ONE, "COL", "column of one axis (default flops_per_token)"},
    {"y", 0, OPTION_ONE, "COL", "column of the other (default perplexity)"},
    {"group", 0, OPTION_ONE, "COL", "what configurations belong to (default model)"},
    {"maximize", 0, OPTION_ONE, "COL",
	"the higher, the better; may be repeated (default: the lower)"},
    {"monotone", 0, OPTION_FLAG, NULL,
	"within a group more of one column buys more of the other: its ends are "
	"bounds"},
    {"require", 0, OPTION_ONE, "EXPR", "a requirement, see below; may be repeated"},
    {"simulate", 0, OPTION_FLAG, NULL,
	"made-up data of two models, with two requirements unless others are given"},
    {"num-configs", 0, OPTION_ONE, "N",
	"simulated configurations a model (default 10)"},
    {"seed", 0, OPTION_ONE, "S", "of the simulation (default 42)"},
    {"output", 'o', OPTION_ONE, "BASE", "draw BASE.pdf and so on"},
    {"format", 0, OPTION_ONE, "svg,pdf,png,eps", "formats of the figure (default pdf)"},
    {"dpi", 0, OPTION_ONE, "N", "dots per inch of a PNG (default 300)"},
    {"summary", 0, OPTION_ONE, "FILE", "write all as JSON there (- = stdout)"},
    {0},
};

static const char *const simulated_requirements[] = {
    "flops_per_token(model-b) / flops_per_token(model-a) >= 2 at perplexity = 30",
    "1 - perplexity(model-a) / perplexity(model-b) >= 0.3 at equal flops_per_token",
};

#define NUM_CONFIGS_MAX 1e6

/* --- what is asked -----------------------------------------------------------------
 */

static void choose_axes(struct args *args, struct points *p)
{
	const char **names;
	p->axis[AXIS_X].column = args_text(args, "x", "flops_per_token");
	p->axis[AXIS_Y].column = args_text(args, "y", "perplexity");
	p->group_column = args_text(args, "group", "model");
	p->remedy = "--simulate makes some up";
	if (strcmp(p->axis[AXIS_X].column, p->axis[AXIS_Y].column) == 0)
		args_usage(args, "--x and --y are the same column");
	size_t n = args_all(args, "maximize", &names);
	for (size_t i = 0; i < n; i++) {
		bool known = false;
		for (int k = 0; k < NAXES; k++) {
			if (strcmp(names[i], p->axis[k].column) == 0)
				known = p->axis[k].higher_is_better = true;
		}
		if (!known)
			args_usage(
			    args, "--maximize %s: neither --x nor --y", names[i]);
	}
}

static void simulate(struct args *args, struct pareto *p)
{
	struct points *points = &p->points;
	double seed = args_number(args, "seed", 42, 0, UINT32_MAX);
	if (args->nwords)
		args_usage(args, "--simulate reads no file");
	if (seed != floor(seed))
		args_usage(args, "--seed: a whole number");
	p->simulated = p->monotone = true;
	p->num_configs =
	    (size_t)args_number(args, "num-configs", 10, 1, NUM_CONFIGS_MAX);
	p->seed = (uint32_t)seed;
	p->data = ARENA_ARRAY(
	    args->arena, SIMULATED_MODELS * p->num_configs, struct simulated);
	simulate_configurations(p->num_configs, p->seed, p->data);
	for (int k = 0; k < NAXES; k++)
		if (!simulated_column(p->data, points->axis[k].column))
			args_usage(args,
			    "--simulate has no column %s; there are flops_per_token, "
			    "perplexity and compute_factor",
			    points->axis[k].column);
	struct buf id = {0};
	for (size_t i = 0; i < SIMULATED_MODELS * p->num_configs; i++) {
		const struct simulated *s = &p->data[i];
		double x = *simulated_column(s, points->axis[AXIS_X].column);
		double y = *simulated_column(s, points->axis[AXIS_Y].column);
		struct point point = {.v = {{x, x, x}, {y, y, y}}};
		buf_clear(&id);
		buf_printf(&id, "%s-%zu", s->model, i % p->num_configs);
		points_add(
		    args->arena, points, &point, str_of(s->model), buf_view(&id));
	}
	buf_free(&id);
}

static bool read_files(struct args *args, struct points *p)
{
	static const char *const suffixes[] = {
	    ".json", ".json.gz", ".csv", ".csv.gz", NULL};
	struct src_list list;
	if (!args->nwords)
		args_usage(args, "give a file of configurations, or --simulate");
	if (!src_expand(args->arena, args->words, args->nwords, suffixes, &list))
		return false;
	bool good = true;
	for (size_t i = 0; i < list.n; i++)
		good = points_read(args->arena, p, list.paths[i]) && good;
	if (good && p->n == 0) {
		diag_file(DIAG_POINTS, args->words[0],
		    "no configuration with both %s and %s; %s", p->axis[AXIS_X].column,
		    p->axis[AXIS_Y].column, p->remedy);
		good = false;
	}
	if (good && args_has(args, "group") && !p->grouped)
		diag_file(DIAG_POINTS_GROUP, args->words[0],
		    "no configuration has '%s': all are one group", p->group_column);
	return good;
}

/* --- what is found -----------------------------------------------------------------
 */

static void compare(struct args *args, struct pareto *p)
{
	struct points *points = &p->points;
	size_t others = points->ngroups - 1;
	p->pairs = ARENA_ARRAY(args->arena, NAXES * others + 1, struct pareto_pair);
	for (size_t g = 1; g <= others; g++) {
		for (int of = 0; of < NAXES; of++) {
			struct pareto_pair *q = &p->pairs[p->npairs++];
			*q = (struct pareto_pair){
			    .a = &points->groups[g], .b = &points->groups[0], .of = of};
			q->ratio =
			    ratio_over_range(points, q->a, q->b, of, p->monotone);
			nearest_pair(
			    points, q->a, q->b, AXIS_X + AXIS_Y - of, q->nearest);
		}
	}
}

static bool simulated_is(
    const struct points *p, int a, const char *column_a, int b, const char *column_b)
{
	return strcmp(p->axis[a].column, column_a) == 0 &&
	       strcmp(p->axis[b].column, column_b) == 0;
}

/* The requirements of the simulation are on its first two columns. */
static bool asks_of_simulated(const struct points *p)
{
	return simulated_is(p, AXIS_X, "flops_per_token", AXIS_Y, "perplexity") ||
	       simulated_is(p, AXIS_Y, "flops_per_token", AXIS_X, "perplexity");
}

static bool judge(struct args *args, struct pareto *p)
{
	const char **texts;
	size_t n = args_all(args, "require", &texts);
	bool good = true;
	if (n == 0 && p->simulated && asks_of_simulated(&p->points)) {
		texts = (const char **)simulated_requirements;
		n = sizeof simulated_requirements / sizeof *simulated_requirements;
	}
	p->requirements = ARENA_ARRAY(args->arena, n + 1, struct requirement);
	for (size_t i = 0; i < n; i++)
		good = requirement_judge(args->arena, &p->points, texts[i], p->monotone,
			   &p->requirements[p->nrequirements++]) &&
		       good;
	return good;
}

static bool all_pass(const struct pareto *p)
{
	for (size_t i = 0; i < p->nrequirements; i++)
		if (p->requirements[i].verdict != VERDICT_PASS)
			return false;
	return true;
}

static void report(struct args *args, const struct pareto *p)
{
	struct buf text = {0}, json = {0};
	const char *summary = args_text(args, "summary", NULL);
	if (summary) {
		pareto_json(&json, p);
		out_file(summary, buf_view(&json));
	}
	if (!summary || strcmp(summary, "-") != 0) {
		pareto_text(&text, p);
		out_stdout(buf_view(&text));
	}
	buf_free(&text);
	buf_free(&json);
}

static void draw(struct args *args, const struct pareto *p)
{
	enum figure_format formats[FIGURE_FORMATS];
	const char *base = args_text(args, "output", NULL);
	size_t n = draw_formats(args, "pdf", formats);
	double dpi = args_number(args, "dpi", 300, 50, 2400);
	struct figure f;
	if (!base)
		return;
	pareto_figure(&f, p);
	figure_write(&f, base, formats, n, dpi);
	figure_free(&f);
}

static int run(struct args *args)
{
	struct pareto p = {.arena = args->arena,
	    .color = args->color,
	    .monotone = args_has(args, "monotone")};
	choose_axes(args, &p.points);
	if (args_has(args, "simulate"))
		simulate(args, &p);
	else if (!read_files(args, &p.points)) {
		points_free(&p.points);
		return cmd_status();
	}
	points_rank(args->arena, &p.points);
	compare(args, &p);
	int status = EXIT_INPUT;
	if (judge(args, &p)) {
		draw(args, &p);
		report(args, &p);
		status = all_pass(&p) ? EXIT_GOOD : EXIT_INPUT;
	}
	points_free(&p.points);
	return status;
}

const struct command cmd_pareto = {
    .name = "pareto",
    .synopsis = "--x COL --y COL --group COL [--require EXPR]… [-o BASE] FILE…",
    .summary = "frontier of two columns, comparisons, requirement checks",
    .details =
	"Files are CSV, or JSON in which every object with both columns is a\n"
	"configuration.  Groups are compared at equal values of a column by\n"
	"interpolation between neighbours of their frontiers, inside the range that\n"
	"both reach; beyond it only --monotone says something, and then a bound.\n"
	"\n"
	"EXPR is  VALUE >= NUMBER [at LEVEL]  or  VALUE <= NUMBER [at LEVEL]:\n"
	"  latency_ns <= 5e6 at energy_pj = 3e9               the frontier of all\n"
	"  latency_ns(maxn) <= 5e6                            the best of a group\n"
	"  flops(b) / flops(a) >= 2 at perplexity = 30        two groups at a level\n"
	"  1 - perplexity(a) / perplexity(b) >= 0.3 at equal flops\n"
	"                                                     in all the common range\n"
	"Names with other characters stand in double quotes.  Verdicts are PASS, FAIL\n"
	"and UNDETERMINED; the exit status is 0 when all pass.",
    .options = options,
    .min_words = 0,
    .max_words = SIZE_MAX,
    .run = run,
};
