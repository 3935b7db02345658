/* meter.c: gauges and energy figures on a made-up meter: counters that wrap, power that
 * is sampled, meters that stand still, fall silent or change too seldom. */
#include "measure/energy.h"

#include <stdatomic.h>

#include "measure/clock.h"
#include "tests/unit/test.h"

#define CALL_UJ 3.0
#define IDLE_MW 10.0
#define CALL_NS 1000
#define READING_NS 100

static double ncalls, wraps_uj, step_uj, call_uj = CALL_UJ;
static bool slow, unsaid, stands, silent, falls_silent, busy;
static _Atomic uint64_t passed_ns;

/* A clock of its own, so that no load of the machine moves a figure: calls, waits and
 * readings of the clock let time pass, nothing else does. */
struct tick clock_now(void)
{
	uint64_t ns = atomic_fetch_add(&passed_ns, READING_NS);
	return (struct tick){ns, ns};
}

double clock_ns(struct tick a, struct tick b)
{
	return (double)b.raw_ns - (double)a.raw_ns;
}

void clock_wait(double s)
{
	passed_ns += (uint64_t)(s * 1e9);
}

bool clock_stepped(struct tick a, struct tick b)
{
	return b.raw_ns < a.raw_ns;
}

double clock_busy_ns(void)
{
	return (double)passed_ns;
}

long clock_preemptions(void)
{
	return 0;
}

static struct tick born;

/* A kernel that does nothing but count; the meter adds CALL_UJ for each call. */
static void run_kernel(void *prepared)
{
	(void)prepared;
	ncalls++;
	passed_ns += CALL_NS;
}
static const struct backend fake_backend = {.run = run_kernel};

static const char *open_counter(
    const struct meter_place *place, struct meter_info *info)
{
	(void)place;
	*info = (struct meter_info){.counter = true,
	    .update_s = 1e-3,
	    .resolution = (double)NAN,
	    .nchannels = 3};
	info->channel[0] = (struct meter_channel){"package-0", true, wraps_uj};
	info->channel[1] = (struct meter_channel){"package-0/core", false, wraps_uj};
	info->channel[2] = (struct meter_channel){"package-0/dram", true, wraps_uj};
	return NULL;
}

static double counted_uj(void)
{
	double uj = call_uj * ncalls + IDLE_MW * clock_ns(born, clock_now()) * 1e-6;
	return step_uj > 0 ? step_uj * floor(uj / step_uj) : uj;
}

/* The package holds 2/3 of it, the memory the rest, the cores half of the package. */
static bool read_counter(double *values)
{
	double uj = stands ? 5 : counted_uj();
	if (silent)
		return false;
	values[0] = fmod(uj * 2 / 3, wraps_uj);
	values[1] = fmod(uj / 3, wraps_uj);
	values[2] = fmod(uj / 3, wraps_uj);
	return true;
}
static const struct meter counter = {
    .name = "counter", .sees = METER_HOST, .open = open_counter, .read = read_counter};

static const char *open_power(const struct meter_place *place, struct meter_info *info)
{
	(void)place;
	*info = (struct meter_info){.update_s = unsaid ? (double)NAN
						: slow ? 1
						       : 2e-3,
	    .resolution = 1,
	    .nchannels = 1};
	info->channel[0] = (struct meter_channel){"VDD_IN", true, 0};
	return NULL;
}

/* 1 W while something runs. */
static bool read_power(double *values)
{
	values[0] = busy ? 1000 : 100;
	return !silent;
}
static const struct meter power = {
    .name = "power", .sees = METER_HOST, .open = open_power, .read = read_power};

static struct timing a_kernel(void)
{
	return (struct timing){.backend = &fake_backend, .calls = 1};
}

/* The row of a kernel under `m`. */
static struct energy_row measured(struct gauge *g, const struct meter *m)
{
	struct timing t = a_kernel();
	struct energy_row row = {0};
	const struct meter_place place = {"", NULL};

	born = clock_now();
	ncalls = 0;
	const char *why = gauge_open(g, m, &place);
	CHECK_MSG(!why, "%s", why ? why : "");
	CHECK(energy_idle(g, &row.before));
	busy = true;
	energy_begin(&row, g, &t, 1000);
	silent = falls_silent;
	while (row.n < energy_batches(g) && !row.refused)
		energy_batch(&row, g, &t);
	silent = busy = false;
	CHECK(energy_idle(g, &row.after));
	return row;
}

static void test_wrap(void)
{
	CHECK_NEAR(gauge_counted(10, 25, 100), 15, 0);
	CHECK_NEAR(gauge_counted(90, 5, 100), 15, 0);
	CHECK_NEAR(gauge_counted(90, 5, 0), 5, 0); /* it was reset */
}

static void check_counter(void)
{
	struct gauge g;
	struct energy_figure f;
	struct energy_row row = measured(&g, &counter);

	CHECK(energy_summarise(&row, &g, &f));
	CHECK_NEAR(f.pj, CALL_UJ * 1e6, 0.01 * CALL_UJ * 1e6);
	CHECK(f.lo_pj <= f.pj && f.pj <= f.hi_pj && f.gross_pj > f.pj);
	CHECK_NEAR(f.part_pj[0], 2 * f.pj / 3, 0.01 * f.pj);
	CHECK_NEAR(f.part_pj[1], f.pj / 3, 0.01 * f.pj);
	CHECK_NEAR(f.idle_mw, IDLE_MW, 0.05 * IDLE_MW);
	CHECK(f.batch_s >= 0.9 * ENERGY_UPDATES * g.info.update_s);
}

/* With the end of the counter far away, and within every batch. */
static void test_counter(void)
{
	wraps_uj = 1e15;
	check_counter();
	step_uj = 61;
	check_counter();
	step_uj = 0;
	wraps_uj = 2e6;
	struct gauge g;
	struct gauge_reading r;
	const struct meter_place place = {"", NULL};
	CHECK(!gauge_open(&g, &counter, &place));
	ncalls = 0;
	born = clock_now();
	for (int i = 0; i < 4; i++) {
		gauge_begin(&g);
		ncalls += 500000; /* 1.5 J, of which the package has 1 */
		CHECK(gauge_end(&g, &r));
		CHECK_NEAR(r.part_uj[0], 1e6, 1e5);
		CHECK_NEAR(r.total_uj, 1.5e6, 1.5e5);
	}
	wraps_uj = 1e15;
}

static void test_power(void)
{
	struct gauge g;
	struct energy_figure f;
	struct energy_row row = measured(&g, &power);

	CHECK(energy_summarise(&row, &g, &f));
	CHECK_NEAR(f.power_mw, 1000, 1e-6);
	CHECK_NEAR(f.idle_mw, 100, 1e-6);
	CHECK_NEAR(f.pj / f.gross_pj, 0.9, 1e-6);
	CHECK(g.sampling_s > 0);
}

static void refused(struct energy_row *row, const struct gauge *g, const char *why)
{
	struct energy_figure f;
	CHECK(!energy_summarise(row, g, &f));
	CHECK_TEXT(row->refused, why);
}

static void test_refusals(void)
{
	const struct meter_place place = {"", NULL};
	struct energy_row row = {0};
	struct gauge g;

	stands = true;
	CHECK_TEXT(gauge_open(&g, &counter, &place), "its counters stand still");
	stands = false;
	falls_silent = true;
	row = measured(&g, &counter);
	falls_silent = false;
	refused(&row, &g, "the meter fell silent");
	/* 20 steps of 1.6 mJ at 10 mW take more than the 2.5 s of the longest batch. */
	step_uj = 4900;
	call_uj = 0;
	row = measured(&g, &counter);
	step_uj = 0;
	call_uj = CALL_UJ;
	refused(&row, &g,
	    "too short or too frugal for the meter: a batch of seconds holds too few "
	    "of its steps");
	/* Nothing but what it draws when it waits. */
	row = measured(&g, &counter);
	row.before.mw = row.after.mw = 1e9;
	refused(&row, &g, "not told from idle power: its interval holds zero");
	/* Idle power that moves by more than the kernel draws tells nothing. */
	row = measured(&g, &counter);
	row.before.mw = 0;
	row.after.mw = 1e9;
	refused(&row, &g, "not told from idle power: its interval holds zero");
	/* Silent from the first question on, and between two that it answered. */
	silent = true;
	CHECK_TEXT(gauge_open(&g, &counter, &place), "its counters stand still");
	CHECK(!gauge_open(&g, &power, &place)); /* its power may not change */
	CHECK(!energy_idle(&g, &row.before));
	silent = false;
	falls_silent = true;
	row = measured(&g, &power);
	falls_silent = false;
	refused(&row, &g, "the meter fell silent");
	/* One that does not say how often it changes, and does not while it is watched.
	 */
	unsaid = true;
	CHECK(!gauge_open(&g, &power, &place));
	CHECK_NEAR(g.info.update_s, 0.1, 0);
	unsaid = false;
	slow = true;
	CHECK_TEXT(
	    gauge_open(&g, &power, &place), "it changes less than four times a second");
	slow = false;
	row = (struct energy_row){.n = 1, .calls = 1};
	refused(&row, &g, "fewer than two batches");
}

/* The members of rows and runs. */
static void test_json(void)
{
	struct gauge g;
	struct buf b = {0};
	struct energy_row row = measured(&g, &counter);

	energy_json(&b, &row, &g);
	CHECK(str_has(buf_view(&b), STR("{\"meter\": \"counter\", \"energy_pj\": ")));
	CHECK(str_has(buf_view(&b), STR("\"parts_pj\": {\"package-0\": ")));
	buf_clear(&b);
	energy_meter_json(&b, &g);
	CHECK(str_has(
	    buf_view(&b), STR("\"name\": \"package-0/core\", \"counted\": false")));
	buf_free(&b);
}

int main(void)
{
	wraps_uj = 1e15;
	RUN(test_wrap);
	RUN(test_counter);
	RUN(test_power);
	RUN(test_refusals);
	RUN(test_json);
	return test_end("meter");
}
