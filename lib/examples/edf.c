/* edf.c: a scheduler on a board with power modes, earliest deadline first.
 *
 * A request is admitted if it, and everybody who would wait behind it, keeps its
 * deadline by the upper bound of its estimate.  It then runs in the mode that takes the
 * least energy and leaves the others their time.  One request runs at a time, to its
 * end; the clock is simulated, and switching modes costs nothing. */
#include <stdio.h>
#include <string.h>

#include "est_jetson_orin_agx.h"
#include "est_workload_mobilenet_v2_b1.h"
#include "est_workload_resnet18_b1.h"
#include "est_workload_resnet50_b1.h"
#include "est_workload_vit_b16_b1.h"
#include "estimate.h"

#define MS UINT64_C(1000000)
#define IN_MS(ns) ((double)(ns) / 1e6)
#define FASTEST EST_JETSON_ORIN_AGX_MODE_MAXN
#define NETWORK(name, NAME) est_workload_##name, EST_WORKLOAD_##NAME##_NOPS

static const struct job {
	const char *name;
	uint64_t arrival_ns, deadline_ns;
	const struct est_op *ops;
	size_t nops;
} jobs[] = {
    {"lane", 0, 60 * MS, NETWORK(mobilenet_v2_b1, MOBILENET_V2_B1)},
    {"sign", 5 * MS, 75 * MS, NETWORK(resnet18_b1, RESNET18_B1)},
    {"photo", 10 * MS, 400 * MS, NETWORK(resnet50_b1, RESNET50_B1)},
    {"lane", 33 * MS, 93 * MS, NETWORK(mobilenet_v2_b1, MOBILENET_V2_B1)},
    {"alarm", 60 * MS, 120 * MS, NETWORK(resnet18_b1, RESNET18_B1)},
    {"lane", 66 * MS, 126 * MS, NETWORK(mobilenet_v2_b1, MOBILENET_V2_B1)},
    {"scene", 70 * MS, 500 * MS, NETWORK(vit_b16_b1, VIT_B16_B1)},
    {"sign", 100 * MS, 130 * MS, NETWORK(resnet18_b1, RESNET18_B1)},
    {"photo", 150 * MS, 450 * MS, NETWORK(resnet50_b1, RESNET50_B1)},
    {"lane", 160 * MS, 260 * MS, NETWORK(mobilenet_v2_b1, MOBILENET_V2_B1)},
};
enum { NJOBS = sizeof jobs / sizeof jobs[0] };

/* Admitted and not yet begun, earliest deadline first. */
static struct waiting {
	const struct job *job;
	struct est_cost fastest;
} queue[NJOBS];
static size_t nqueue;
static double energy_mj, fastest_mj;

/* The queue is begun at `at`: does everybody keep the deadline by bound? */
static int keeps(uint64_t at)
{
	struct est_admission said = {.verdict = EST_ACCEPT};

	for (size_t i = 0; i < nqueue && said.verdict == EST_ACCEPT; i++) {
		uint64_t end = queue[i].job->deadline_ns;
		struct est_guard guard = {end > at ? end - at : 0, 0, EST_GUARD_BOUND};

		est_admit(&queue[i].fastest, &guard, &said);
		at += queue[i].fastest.latency_hi_ns;
	}
	return said.verdict;
}

/* A job arrives; what runs ends at `bound`, at the latest. */
static void arrive(const struct job *job, uint64_t bound)
{
	const uint32_t *device = est_jetson_orin_agx.modes[FASTEST].device;
	struct waiting waiting = {.job = job};
	int verdict = EST_MEASURE;
	size_t at = nqueue;

	if (est_graph_cost(device, job->ops, job->nops, &waiting.fastest) == EST_OK) {
		for (; at && queue[at - 1].job->deadline_ns > job->deadline_ns; at--)
			queue[at] = queue[at - 1];
		queue[at] = waiting;
		nqueue++;
		verdict = keeps(bound > job->arrival_ns ? bound : job->arrival_ns);
		if (verdict == EST_ACCEPT)
			return;
		memmove(queue + at, queue + at + 1, (--nqueue - at) * sizeof *queue);
	}
	printf("%7s  %-6s refused at %.1f: %s\n", "", job->name, IN_MS(job->arrival_ns),
	    verdict == EST_REJECT ? "no time for it" : "estimate too uncertain");
}

/* The longest that the first of the queue may take for all to be in time. */
static uint64_t longest(uint64_t now)
{
	uint64_t ends = now, least = UINT64_MAX;

	for (size_t i = 0; i < nqueue; i++) {
		uint64_t until = queue[i].job->deadline_ns;
		ends += i ? queue[i].fastest.latency_hi_ns : 0;
		if (until < ends || until - ends < least)
			least = until < ends ? 0 : until - ends;
	}
	return least;
}

/* Runs the first of the queue; returns when it ends and stores its bound. */
static uint64_t run(uint64_t now, uint64_t *bound)
{
	const struct job *job = queue[0].job;
	struct est_cost costs[EST_JETSON_ORIN_AGX_NMODES];
	struct est_choice best;
	struct est_goal goal = {
	    longest(now), UINT32_MAX, EST_LEAST_ENERGY, EST_BY_BOUND, 0};
	static uint32_t chance = 1;
	uint64_t end;

	while (est_mode_best(&est_jetson_orin_agx, job->ops, job->nops, &goal, costs,
		   &best) != EST_OK) {
		/* The one before overran its bound: as fast as can be. */
		goal.deadline_ns = UINT64_MAX;
		goal.objective = EST_LEAST_LATENCY;
	}
	/* In truth it takes something between the bounds. */
	chance = chance * 1664525u + 1013904223u;
	*bound = now + best.cost.latency_hi_ns;
	end = now + best.cost.latency_lo_ns;
	end += (*bound - end) / 256 * (chance >> 24);
	printf("%7.1f  %-6s %-5s %7.1f %7.1f %7.1f %-4s %5.0f mJ\n", IN_MS(now),
	    job->name, est_jetson_orin_agx.modes[best.mode].name, IN_MS(*bound),
	    IN_MS(end), IN_MS(job->deadline_ns),
	    end <= job->deadline_ns ? "met" : "LATE",
	    (double)best.cost.energy_pj / 1e9);
	energy_mj += (double)best.cost.energy_pj / 1e9;
	fastest_mj += (double)costs[FASTEST].energy_pj / 1e9;
	memmove(queue, queue + 1, --nqueue * sizeof *queue);
	return end;
}

int main(void)
{
	uint64_t now = 0, bound = 0;
	size_t next = 0;

	puts("  start  job    mode   latest  finish  deadline       energy");
	while (next < NJOBS || nqueue) {
		if (!nqueue && jobs[next].arrival_ns > now)
			now = bound = jobs[next].arrival_ns;
		/* Those who came meanwhile saw the bound of what ran, not its end. */
		for (; next < NJOBS && jobs[next].arrival_ns <= now; next++)
			arrive(&jobs[next], bound);
		if (nqueue)
			now = run(now, &bound);
	}
	printf("%.0f mJ; in the highest mode %.0f mJ\n", energy_mj, fastest_mj);
	return 0;
}
