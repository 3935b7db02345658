/* cmd_measure.c: `calgen measure`: times real kernels on this machine. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/num.h"
#include "base/out.h"
#include "cmd/cmd.h"
#include "cmd/interrupt.h"
#include "measure/campaign.h"

#define MOST_THREADS 1024

static const struct option options[] = {
    {"backend", 0, OPTION_ONE, "B",
	"cpu (oneDNN), reference, cuda or cuda-graph; without: cpu or reference"},
    {"plan", 0, OPTION_ONE, "PLAN",
	"default, quick, or a file: a plan, a workload, analyze --json"},
    {"threads", 0, OPTION_ONE, "N", "threads of a kernel (default: all CPUs)"},
    {"precision", 0, OPTION_ONE, "P", "fp32, tf32, fp16, bf16 or int8 (default: fp32)"},
    {"mode", 0, OPTION_ONE, "M",
	"power mode, for the file (default: what the board says)"},
    {"hardware", 0, OPTION_ONE, "ID", "hardware id for the file (default: of the CPU)"},
    {"cap", 0, OPTION_ONE, "S", "begin no kernels after so many seconds"},
    {"energy", 0, OPTION_ONE, "METER",
	"rapl, nvml, ina3221 or none; without: the first that is there"},
    {"system-root", 0, OPTION_ONE, "DIR", "where /proc and /sys are (containers)"},
    {"output", 'o', OPTION_ONE, "FILE", "write there; goes on with what is there"},
    {0},
};

/* Says why where it cannot. */
static bool opens(const struct backend *b, struct args *args, struct campaign *c)
{
	unsigned all = (unsigned)sysconf(_SC_NPROCESSORS_ONLN);
	unsigned most = b->threads_most;
	/* Only a wish for more than it has is refused. */
	c->threads = most && most < all ? most : all;
	if (args_has(args, "threads"))
		c->threads = (unsigned)args_number(args, "threads", 1, 1, MOST_THREADS);
	const char *why = b->open(c->threads, c->element);
	if (why)
		fprintf(
		    stderr, "calgen: back-end %s cannot run here: %s\n", b->name, why);
	return !why;
}

/* The back-end of that name, or without a name the first that runs; NULL after a
 * line that says why. */
static const struct backend *open_backend(struct args *args, struct campaign *c)
{
	const char *name = args_text(args, "backend", NULL);
	for (size_t i = 0; i < nbackends; i++) {
		if (name && strcmp(name, backends[i]->name) != 0)
			continue;
		if (opens(backends[i], args, c))
			return backends[i];
		if (name)
			return NULL;
	}
	if (name)
		args_usage(args,
		    "--backend: no back-end '%s'; see calgen measure --help", name);
	return NULL;
}

/* Sets the meter, or why there is none; false after a line that says why one that
 * was asked for is not there. */
static bool open_meter(struct args *args, struct campaign *c)
{
	static struct gauge gauge;
	struct buf why = {0};
	const char *name = args_text(args, "energy", NULL);
	bool known = !name;
	struct meter_place place = {
	    c->system_root, c->backend->bus_id ? c->backend->bus_id() : NULL};

	c->no_gauge = "not asked for";
	if (name && strcmp(name, "none") == 0)
		return true;
	for (size_t i = 0; name && i < nmeters; i++)
		known |= strcmp(name, meters[i]->name) == 0;
	if (!known)
		args_usage(
		    args, "--energy: no meter '%s'; see calgen measure --help", name);
	if (energy_open(&gauge, name,
		c->backend->accelerator ? METER_ACCELERATOR : METER_HOST, &place,
		&why)) {
		c->gauge = &gauge;
	} else {
		c->no_gauge = arena_text(args->arena, why.s, why.n);
		if (name)
			fprintf(
			    stderr, "calgen: no energy from meter %s\n", c->no_gauge);
	}
	buf_free(&why);
	return c->gauge || !name;
}

static void rate(struct buf *b, double x, const char *unit)
{
	if (!(x > 0)) {
		buf_text(b, "unknown");
		return;
	}
	num_human(b, x);
	buf_text(b, unit);
}

static void report_energy(struct buf *b, const struct campaign *c)
{
	if (!c->gauge) {
		buf_printf(b, "energy: none (%s)\n", c->no_gauge);
		return;
	}
	buf_printf(b, "energy: meter %s, which changes every %.3g ms; ",
	    c->gauge->meter->name, c->gauge->info.update_s * 1e3);
	if (c->nenergy + c->nrefused)
		buf_printf(b, "idle %.3g W; ", c->idle.mw * 1e-3);
	buf_printf(
	    b, "%zu rows with a figure, %zu refused one\n", c->nenergy, c->nrefused);
}

static void report(struct buf *b, const struct campaign *c, const char *path)
{
	const struct peaks *p = &c->peaks;
	struct str cpu = c->before.cpu.n ? c->before.cpu : STR("unknown CPU");
	buf_printf(b, "machine: %.*s, %d of them, ", (int)cpu.n, cpu.s, c->before.cpus);
	if (isfinite(c->before.load_1min))
		buf_printf(b, "load %.2f\n", c->before.load_1min);
	else
		buf_text(b, "load unknown\n");
	buf_printf(b, "back-end: %s (%s), %u thread%s, %s\n", c->backend->name,
	    c->backend->version(), c->threads, c->threads == 1 ? "" : "s",
	    element_names[c->element]);
	buf_text(b, "peaks: product ");
	rate(b, p->matmul_flops_per_s, "FLOP/s");
	buf_text(b, ", sum of arrays ");
	rate(b, p->add_bytes_per_s, "B/s");
	buf_text(b, p->nlevels ? ", triad on one thread" : "");
	for (size_t i = 0; i < p->nlevels; i++) {
		buf_text(b, i ? ", " : " ");
		rate(b, p->triad[i].bytes_per_s, "B/s");
		buf_text(b, " at ");
		rate(b, p->triad[i].bytes, "B");
	}
	buf_printf(
	    b, "\nharness: a reading of the clock takes %.0f ns", c->clock_overhead_ns);
	if (isfinite(c->shortest_sample_ns))
		buf_printf(b, ", %.3f %% of the shortest sample",
		    100 * 2 * c->clock_overhead_ns / c->shortest_sample_ns);
	buf_printf(b,
	    "\nkernels: %zu measured, %zu there already, %zu lacking in the back-end, "
	    "%zu too large for it, %zu left\n",
	    c->nmeasured, c->nthere, c->nlacking, c->ntoo_large,
	    c->plan->nkernels - c->nmeasured - c->nthere - c->nlacking - c->ntoo_large);
	if (c->nmeasured)
		buf_printf(b,
		    "noise: %zu rows bear a label; widest half interval of a median "
		    "%.1f %%, sentinel drifted by %.1f %%\n",
		    c->nlabelled, 100 * c->worst_half_width, 100 * c->drift_most);
	report_energy(b, c);
	if (!c->complete)
		buf_printf(b,
		    "%s is whole, but not complete: the same command goes on\n", path);
}

static void warn(void *context, const char *label)
{
	(void)context;
	fprintf(stderr, "calgen: this run is labelled \"%s\"\n", label);
}

static struct record_head head_of(struct args *args, const struct campaign *c)
{
	struct machine m = machine_read(args->arena, c->system_root);
	const char *mode = args_text(args, "mode", NULL);
	const char *hardware = args_text(args, "hardware", NULL);
	struct str device = c->backend->device ? str_of(c->backend->device())
			    : m.board.n        ? m.board
					       : m.cpu;
	return (struct record_head){.plan_name = c->plan->name,
	    .plan_fingerprint = str_of(c->plan->fingerprint),
	    .backend = str_of(c->backend->name),
	    .precision = str_of(element_names[c->element]),
	    .mode = mode ? str_of(mode) : m.power_mode,
	    .hardware = hardware ? str_of(hardware) : machine_slug(args->arena, device),
	    .device = device.n ? device : STR("unknown CPU"),
	    .tool = STR("calgen measure 1"),
	    .threads = c->threads};
}

static int run(struct args *args)
{
	const char *output = args_text(args, "output", NULL);
	if (!output)
		args_usage(args, "-o FILE says where the measurements go (- = stdout)");
	struct campaign c = {.arena = args->arena,
	    .element = (enum element)args_choice(
		args, "precision", "fp32|bf16|int8|fp16|tf32", 0),
	    .system_root = args_text(args, "system-root", ""),
	    .seconds_most = args_number(args, "cap", INFINITY, 0, 1e9),
	    .progress = !args->quiet && isatty(STDERR_FILENO),
	    .ended = &interrupt_signal};
	c.plan = plan_read(args->arena, classes_builtin(args->arena),
	    args_text(args, "plan", "default"));
	if (!c.plan)
		return cmd_status();
	c.backend = open_backend(args, &c);
	if (!c.backend)
		return EXIT_USAGE;
	if (!open_meter(args, &c))
		return EXIT_USAGE;
	struct record_head head = head_of(args, &c);
	interrupt_catch();
	if (!campaign_run(&c, output, &head))
		return cmd_status();
	struct buf text = {0};
	report(&text, &c, output);
	if (strcmp(output, "-") == 0)
		fprintf(stderr, "%.*s", args->quiet ? 0 : (int)text.n, text.s);
	else if (!args->quiet)
		out_stdout(buf_view(&text));
	buf_free(&text);
	if (!args->quiet)
		machine_labels(&c.before, &c.after, c.threads, warn, NULL);
	return interrupt_signal ? EXIT_USAGE : EXIT_GOOD;
}

const struct command cmd_measure = {
    .name = "measure",
    .synopsis = "[--backend B] [--plan PLAN] [--threads N] -o FILE",
    .summary = "time real kernels on this machine",
    .details =
	"Runs the kernels of a plan and writes a measurement file (schema 2.0) that\n"
	"calgen fit reads: warmed up, interleaved in a random order, repeated until\n"
	"the interval of the median is narrow.  The file is whole after every row;\n"
	"the same command goes on where a run ended.  Rows and runs that noise or\n"
	"throttling touched bear labels.  gen/measure/README.md describes the method,\n"
	"the plans and what is added to the schema.",
    .options = options,
    .min_words = 0,
    .max_words = 0,
    .run = run,
};
