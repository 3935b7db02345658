/* modes_regret.c: the mode that est_mode_best chooses for each measured network
 * against the mode that the measurements say was best.
 *
 *	modes_regret [--print] [FOLDER]     (SHARED or ../shared/data: measurements)
 *
 * FOLDER/<network>/<mode>.json are calibrations that never saw the network; without
 * it the tables of this build choose, which were fitted to all of them.  Nobody
 * metered the energy of these runs: what counts as true is the energy model of the
 * calibration over the measured latency.  The regret of a choice is how much more
 * of the objective it takes than the best one that kept the deadline, plus how late
 * it is; where the tables see no mode that keeps the deadline, the fastest is
 * chosen. */
#include <stdlib.h>
#include <sys/stat.h>

#include "est_jetson_orin_agx.h"
#include "est_jetson_orin_agx_15w_legacy.h"
#include "est_jetson_orin_agx_30w_legacy.h"
#include "est_jetson_orin_agx_50w_legacy.h"
#include "est_jetson_orin_agx_maxn_legacy.h"
#include "input/diag.h"
#include "lib/table.h"
#include "model/calibration.h"
#include "model/workload.h"
#include "table/table.h"
#include "tests/unit/test.h"

#define NMODES 4
#define NLIMITS 7
#define NSCORES 6
#define LEGACY 5
#define ROOM 512

static struct arena arena;
static struct classes *classes;
static const char *measurements, *held_out;
static bool by_legacy; /* the hand-tuned tables choose */
static bool printing;

/* A deadline is this many times what the fastest mode took; 0 = none. */
static const double limits[NLIMITS] = {1.05, 1.25, 1.5, 2, 3, 5, 0};

/* One network at one batch in one precision. */
struct run {
	char network[64], name[96];
	struct est_op *ops;
	size_t nops;
	double latency_ns[NMODES]; /* measured */
	double energy_pj[NMODES];  /* by the model, over the measured latency */
};

static struct run runs[512];
static size_t nruns;

/* How a kind of question fared. */
struct score {
	const char *name;
	double regret[ROOM];
	size_t n, right, late, refused;
};

/* --- what was measured ------------------------------------------------------- */

static double energy_of(const uint32_t *table, const struct run *run, double latency_ns)
{
	const uint32_t *map = table + table[EST_H_DIRECTORY + 1];
	const uint32_t *e = table + map[EST_CLASSES_COST + run->ops->precision];
	double pj = 0;

	e = table + e[EST_COST_ENERGY];
	for (size_t i = 0; i < run->nops; i++)
		pj += (double)run->ops[i].flops * e[EST_ENERGY_FLOP + 1] / 65536 +
		      (double)run->ops[i].bytes * e[EST_ENERGY_BYTE + 1] / 65536;
	return pj + latency_ns * e[EST_ENERGY_STATIC + 1];
}

static const struct workload *measured(
    const char *mode, const char *precision, const char *name)
{
	struct buf path = {0};
	struct stat found;
	const struct workload *w = NULL;

	buf_printf(&path, "%s/orin/%s/%s/%s.json", measurements, mode, precision, name);
	buf_char(&path, '\0');
	if (stat(path.s, &found) == 0)
		w = workload_read(
		    &arena, classes, arena_text(&arena, path.s, path.n - 1));
	buf_free(&path);
	return w;
}

static void add_run(const char *network, unsigned batch, const char *precision)
{
	const struct est_family *family = &est_jetson_orin_agx;
	struct run *run = &runs[nruns];
	char name[80];

	snprintf(name, sizeof name, "%s_b%u", network, batch);
	snprintf(run->network, sizeof run->network, "%s", network);
	snprintf(run->name, sizeof run->name, "%s %s", precision, name);
	for (uint32_t m = 0; m < NMODES; m++) {
		const struct workload *w =
		    measured(family->modes[m].name, precision, name);

		if (!w)
			return;
		if (m == 0) {
			run->nops = w->nops;
			run->ops = ARENA_ARRAY(&arena, w->nops, struct est_op);
			for (size_t i = 0; i < w->nops; i++)
				run->ops[i] = (struct est_op){w->ops[i].flops,
				    w->ops[i].bytes, w->ops[i].launches,
				    w->ops[i].count, (uint16_t)w->ops[i].class_id,
				    (uint16_t)w->ops[i].precision};
		}
		CHECK_UINT(w->nops, run->nops);
		run->latency_ns[m] = (double)w->measured_ns;
		run->energy_pj[m] =
		    energy_of(family->modes[m].device, run, run->latency_ns[m]);
	}
	nruns++;
}

static void read_runs(void)
{
	static const char *const networks[] = {"efficientnet_b0", "efficientnet_b1",
	    "mobilenet_v2", "mobilenet_v3_large", "mobilenet_v3_small", "resnet101",
	    "resnet18", "resnet34", "resnet50", "vgg16"};
	static const char *const precisions[] = {"fp32", "fp16"};

	for (size_t p = 0; p < 2; p++)
		for (size_t i = 0; i < sizeof networks / sizeof *networks; i++)
			for (unsigned batch = 1; batch <= 64; batch *= 2)
				add_run(networks[i], batch, precisions[p]);
}

/* --- who chooses ---------------------------------------------------------------- */

static const struct est_mode legacy_modes[] = {
    {"15w", est_jetson_orin_agx_15w_legacy, 15000, 0},
    {"30w", est_jetson_orin_agx_30w_legacy, 30000, 0},
    {"50w", est_jetson_orin_agx_50w_legacy, 50000, 0},
    {"maxn", est_jetson_orin_agx_maxn_legacy, 60000, 0}};
static const struct est_family legacy = {"legacy", legacy_modes, NMODES};

/* The family for a network: of this build, or of FOLDER. */
static const struct est_family *family_for(const char *network)
{
	static struct est_mode modes[NMODES];
	static struct est_family family = {"held-out", modes, NMODES};
	static char last[64];

	if (by_legacy)
		return &legacy;
	if (!held_out)
		return &est_jetson_orin_agx;
	if (strcmp(last, network) == 0)
		return &family;
	snprintf(last, sizeof last, "%s", network);
	for (uint32_t m = 0; m < NMODES; m++) {
		struct buf path = {0};
		const struct calibration *cal;
		const struct table *t;

		modes[m] = est_jetson_orin_agx.modes[m];
		buf_printf(&path, "%s/%s/%s.json", held_out, network, modes[m].name);
		cal = calibration_load(
		    &arena, classes, arena_text(&arena, path.s, path.n));
		t = cal ? table_compile(&arena, cal) : NULL;
		CHECK_MSG(t, "%s", path.s);
		modes[m].device = t ? t->words : NULL;
		buf_free(&path);
	}
	return &family;
}

/* --- regret ------------------------------------------------------------------- */

static double objective_of(const struct run *run, size_t m, uint8_t objective)
{
	switch (objective) {
	case EST_LEAST_ENERGY:
		return run->energy_pj[m];
	case EST_LEAST_LATENCY:
		return run->latency_ns[m];
	default:
		return run->energy_pj[m] * run->latency_ns[m];
	}
}

static size_t best_measured(
    const struct run *run, double deadline_ns, uint32_t cap_mw, uint8_t objective)
{
	size_t best = SIZE_MAX;

	for (size_t m = 0; m < NMODES; m++) {
		if (run->latency_ns[m] > deadline_ns ||
		    est_jetson_orin_agx.modes[m].power_cap_mw > cap_mw)
			continue;
		if (best == SIZE_MAX || objective_of(run, m, objective) <
					    objective_of(run, best, objective))
			best = m;
	}
	return best;
}

/* The mode, the fastest where none keeps the deadline. */
static size_t chosen(const struct run *run, struct est_goal goal, bool *refused)
{
	struct est_cost costs[NMODES];
	struct est_choice choice = {.mode = 0};
	const struct est_family *family = family_for(run->network);
	int status = est_mode_best(family, run->ops, run->nops, &goal, costs, &choice);

	*refused = status == EST_ERR_DEADLINE;
	if (*refused) {
		goal.deadline_ns = UINT64_MAX;
		goal.objective = EST_LEAST_LATENCY;
		goal.judge = EST_BY_VALUE;
		status =
		    est_mode_best(family, run->ops, run->nops, &goal, costs, &choice);
	}
	CHECK_MSG(status == EST_OK, "%s: %s", run->name, est_status_name(status));
	return choice.mode;
}

static void ask(
    struct score *s, const struct run *run, double factor, struct est_goal goal)
{
	const struct est_mode *modes = est_jetson_orin_agx.modes;
	double fastest =
	    run->latency_ns[best_measured(run, 1e300, UINT32_MAX, EST_LEAST_LATENCY)];
	double deadline = factor > 0 ? factor * fastest : 1e300, regret, late;
	size_t best, mode;
	bool refused;

	goal.deadline_ns = factor > 0 ? (uint64_t)deadline : UINT64_MAX;
	best = best_measured(run, deadline, goal.power_cap_mw, goal.objective);
	mode = chosen(run, goal, &refused);
	regret = objective_of(run, mode, goal.objective) /
		     objective_of(run, best, goal.objective) -
		 1;
	late =
	    run->latency_ns[mode] > deadline ? run->latency_ns[mode] / deadline - 1 : 0;
	s->right += mode == best;
	s->late += late > 0;
	s->refused += refused;
	regret = (regret > 0 ? regret : 0) + late;
	s->regret[s->n++] = regret;
	if (!printing)
		return;
	printf(" %4s", modes[mode].name);
	if (mode != best)
		printf("/%-4s%5.1f%s", modes[best].name, regret * 100,
		    late > 0 ? "!" : " ");
	else
		printf("           ");
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static double quantile(const struct score *s, double q)
{
	return s->regret[(size_t)(q * (double)(s->n - 1) + 0.5)];
}

static double mean(const struct score *s)
{
	double sum = 0;

	for (size_t i = 0; i < s->n; i++)
		sum += s->regret[i];
	return sum / (double)s->n;
}

static void summary(struct score *s)
{
	qsort(s->regret, s->n, sizeof *s->regret, by_size);
	printf("%-34s %4zu questions: right %5.1f %%, regret median %.2f mean %.2f "
	       "90%% %.2f worst %.2f %%; late %zu, none seen %zu\n",
	    s->name, s->n, 100 * (double)s->right / (double)s->n,
	    100 * quantile(s, 0.5), 100 * mean(s), 100 * quantile(s, 0.9),
	    100 * quantile(s, 1), s->late, s->refused);
}

static struct score scores[NSCORES] = {{.name = "least energy, by value"},
    {.name = "least energy, by bound"}, {.name = "least energy, by bound else value"},
    {.name = "least energy-delay, by value"}, {.name = "least latency in a power cap"},
    {.name = "legacy tables, energy by value"}};

static void ask_all(void)
{
	if (printing)
		printf(
		    "least energy by value: chosen/best and regret in %% (! = late), "
		    "by deadline ÷ fastest measured:\n%-30s",
		    "");
	for (size_t l = 0; l < NLIMITS && printing; l++)
		printf(limits[l] > 0 ? " %-15.2f" : " none", limits[l]);
	for (size_t i = 0; i < nruns; i++) {
		if (printing)
			printf("\n%-30s", runs[i].name);
		for (size_t l = 0; l < NLIMITS; l++)
			ask(&scores[0], &runs[i], limits[l],
			    (struct est_goal){0, UINT32_MAX, EST_LEAST_ENERGY, 0, 0});
	}
	if (printing)
		printf("\n\n");
	printing = false;
	for (size_t i = 0; i < nruns; i++) {
		for (size_t l = 0; l < NLIMITS; l++) {
			for (uint8_t judge = 1; judge < 3; judge++)
				ask(&scores[judge], &runs[i], limits[l],
				    (struct est_goal){
					0, UINT32_MAX, EST_LEAST_ENERGY, judge, 0});
			ask(&scores[3], &runs[i], limits[l],
			    (struct est_goal){
				0, UINT32_MAX, EST_LEAST_ENERGY_DELAY, 0, 0});
		}
		for (uint32_t m = 0; m < NMODES; m++)
			ask(&scores[4], &runs[i], 0,
			    (struct est_goal){0,
				est_jetson_orin_agx.modes[m].power_cap_mw,
				EST_LEAST_LATENCY, 0, 0});
	}
	/* What the hand-tuned tables are for: FP32, batch 1. */
	by_legacy = true;
	for (size_t i = 0; i < nruns; i++) {
		bool is = strncmp(runs[i].name, "fp32", 4) == 0 &&
			  strcmp(strrchr(runs[i].name, '_'), "_b1") == 0;

		for (size_t l = 0; l < NLIMITS && is; l++)
			ask(&scores[LEGACY], &runs[i], limits[l],
			    (struct est_goal){0, UINT32_MAX, EST_LEAST_ENERGY, 0, 0});
	}
	by_legacy = false;
	for (size_t i = 0; i < NSCORES; i++)
		summary(&scores[i]);
}

static void test_regret(void)
{
	static const struct {
		size_t right, late, refused;
		double mean;
	} want[NSCORES] = {{372, 11, 7, 0.0087}, {350, 0, 66, 0.0409},
	    {350, 0, 7, 0.0409}, {353, 7, 7, 0.0264}, {236, 0, 0, 0.0013},
	    {20, 24, 0, 0.5608}};
	struct stat found;
	char folder[4096];

	snprintf(folder, sizeof folder, "%s/orin", measurements);
	if (stat(folder, &found)) {
		TEST_SKIP("the measurements are not beside the checkout");
		return;
	}
	classes = classes_builtin(&arena);
	read_runs();
	CHECK_UINT(nruns, 60);
	ask_all();
	for (size_t i = 0; i < NSCORES; i++) {
		const struct score *x = &scores[i];

		/* The promise, for each kind of question.  The hand-tuned tables, whose
		 * launch and memory times are those of one mode, cannot keep it. */
		CHECK_MSG(i == LEGACY || quantile(x, 0.5) <= 0.05, "%s", x->name);
		/* What these tables do, to the question: a change is a decision. */
		if (held_out)
			continue;
		CHECK_MSG(x->right == want[i].right && x->late == want[i].late &&
			      x->refused == want[i].refused,
		    "%s: %zu right, %zu late, %zu none seen", x->name, x->right,
		    x->late, x->refused);
		CHECK_MSG(fabs(mean(x) - want[i].mean) <= 5e-5, "%s: mean %.6f",
		    x->name, mean(x));
	}
}

int main(int argc, char **argv)
{
	const char *shared = getenv("SHARED"), *src = getenv("SRC");
	struct buf path = {0};

	if (shared)
		buf_text(&path, shared);
	else
		buf_printf(&path, "%s/../shared/data", src ? src : ".");
	measurements = arena_text(&arena, path.s, path.n);
	buf_free(&path);
	printing = argc > 1 && strcmp(argv[1], "--print") == 0;
	held_out = argc > 1 + printing ? argv[1 + printing] : NULL;
	RUN(test_regret);
	arena_free(&arena);
	return test_end("modes_regret");
}
