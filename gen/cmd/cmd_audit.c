/* cmd_audit.c: calgen audit OLD NEW: what changed, how much, and whether it may.
 *
 * In: two files, directories or REV:path.  Out: a report, and the gate's verdict as
 * exit status. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "audit/audit.h"
#include "audit/policy.h"
#include "audit/report.h"
#include "base/num.h"
#include "base/out.h"
#include "cmd/cmd.h"
#include "fit/noise.h"
#include "input/diag.h"
#include "input/git.h"
#include "model/workload.h"

#define BUDGET_MOST_MS 1e9

static const struct option options[] = {
    {"format", 0, OPTION_ONE, "text|line|markdown|json|junit|sarif|github|gitlab|html",
	"how to print (text)"},
    {"fail-on", 0, OPTION_ONE, "error|warning|info|never",
	"exit 1 from this severity on (error)"},
    {"workloads", 0, OPTION_MANY, "FILE…",
	"run these on the old and the new tables; files or directories"},
    {"budget", 0, OPTION_MANY, "MS…",
	"tell which workloads flip between accept, measure and reject, and where "
	"another "
	"power mode becomes the best"},
    {"rules", 0, OPTION_ONE, "FILE",
	"severities and tolerances of your own (gen/audit/README.md)"},
    {"waivers", 0, OPTION_ONE, "FILE", "changes that somebody answers for"},
    {"noise", 0, OPTION_ONE, "FILE",
	"judge by what calgen analyze --noise learned from repeated campaigns"},
    {"today", 0, OPTION_ONE, "DATE",
	"the day that waivers are judged on (of the system, UTC)"},
    {"brief", 0, OPTION_FLAG, NULL, "the verdict and one line per device"},
    {"full", 0, OPTION_FLAG, NULL, "everything known of every change"},
    {"output", 'o', OPTION_ONE, "FILE", "write there instead of stdout (-)"},
    {0},
};

static enum audit_severity fail_on(
    const struct args *args, const struct policy_given *given)
{
	static const enum audit_severity severities[] = {
	    AUDIT_ERROR, AUDIT_WARNING, AUDIT_INFO, AUDIT_NEVER};
	if (given->has_fail_on && !args_has(args, "fail-on"))
		return given->fail_on;
	return severities[args_choice(args, "fail-on", "error|warning|info|never", 0)];
}

/* The clock is read only where a waiver can end. */
static void set_today(const struct args *args, struct audit_policy *policy)
{
	const char *day = args_text(args, "today", NULL);
	if (day && !policy_is_day(day))
		args_usage(args, "--today '%s': write a day as 2026-02-07", day);
	if (day)
		policy->today = str_of(day);
	else if (policy->nwaivers)
		policy->today = policy_system_day(args->arena);
	policy->today_given = day != NULL;
}

static void read_budgets(const struct args *args, struct audit_policy *policy)
{
	const char **given;
	size_t n = args_all(args, "budget", &given);
	policy->budgets_ms = ARENA_ARRAY(args->arena, n + 1, double);
	for (size_t i = 0; i < n; i++) {
		double ms;
		if (!num_double(str_of(given[i]), &ms) ||
		    !(ms > 0 && ms <= BUDGET_MOST_MS))
			args_usage(args,
			    "--budget '%s': write milliseconds, above 0 and at most %g",
			    given[i], BUDGET_MOST_MS);
		policy->budgets_ms[policy->nbudgets++] = ms;
	}
	policy->budget_ms = n ? policy->budgets_ms[0] : 0;
}

static void read_policy(
    const struct args *args, const struct classes *classes, struct audit_policy *policy)
{
	const char *rules = args_text(args, "rules", NULL);
	const char *waivers = args_text(args, "waivers", NULL);
	struct policy_given given = {0};
	audit_policy_default(policy);
	if (rules)
		policy_rules(args->arena, rules, policy, &given);
	if (waivers)
		policy_waivers(args->arena, waivers, policy);
	policy->noise_path = args_text(args, "noise", NULL);
	if (policy->noise_path)
		policy->noise = noise_read(args->arena, classes, policy->noise_path);
	policy->fail_on = fail_on(args, &given);
	read_budgets(args, policy);
	set_today(args, policy);
}

static struct workload **read_workloads(
    const struct args *args, const struct classes *classes, size_t *n)
{
	static const char *const suffixes[] = {
	    ".json", ".csv", ".json.gz", ".csv.gz", NULL};
	const char **given;
	size_t ngiven = args_all(args, "workloads", &given);
	char **names = ARENA_ARRAY(args->arena, ngiven + 1, char *);
	struct src_list list = {0};
	for (size_t i = 0; i < ngiven; i++)
		names[i] = arena_text(args->arena, given[i], str_of(given[i]).n);
	*n = 0;
	if (ngiven && !src_expand(args->arena, names, ngiven, suffixes, &list))
		return NULL;
	struct workload **all = ARENA_ARRAY(args->arena, list.n + 1, struct workload *);
	for (size_t i = 0; i < list.n; i++) {
		struct workload *w = workload_read(args->arena, classes, list.paths[i]);
		if (w)
			all[(*n)++] = w;
	}
	return all;
}

/* git wants an absolute path without this folder; NULL: it lies elsewhere. */
static const char *below_here(const char *path)
{
	if (path[0] != '/')
		return path;
	char *here = getcwd(NULL, 0);
	size_t n = here ? strlen(here) : 0;
	bool below =
	    n > 1 && strncmp(path, here, n) == 0 && path[n] == '/' && path[n + 1];

	free(here);
	return below ? path + n + 1 : NULL;
}

/* Without OLD it is NEW at HEAD, without NEW the folder calib. */
static void name_sides(const struct args *args, const char *names[2])
{
	struct stat info;
	struct buf old = {0};
	const char *new = args->nwords ? args->words[args->nwords - 1] : "calib";
	names[0] = args->words[0];
	names[1] = new;
	if (args->nwords == 2)
		return;
	if (stat(new, &info) != 0 && args->nwords == 0)
		args_usage(args, "no OLD and NEW, and no folder calib here to compare "
				 "with HEAD");
	if (stat(new, &info) != 0 && git_is_spec(new)) { /* REV:path alone */
		names[0] = new;
		names[1] = strchr(new, ':') + 1;
		return;
	}
	const char *path = below_here(new);
	if (!path)
		args_usage(args, "NEW is not below this folder: go there, or give OLD, "
				 "too");
	/* at the top of a checkout REV:path needs no "./" */
	bool top = stat(".git", &info) == 0 || (path[0] == '.' && path[1] == '/');
	buf_printf(&old, top ? "HEAD:%s" : "HEAD:./%s", path);
	names[0] = arena_text(args->arena, old.s, old.n);
	buf_free(&old);
}

static bool sides_match(const struct audit_side *before, const struct audit_side *after)
{
	if (!before->n && !after->n && !before->cells && !after->cells) {
		diag_file(DIAG_AUDIT_SIDES, before->name,
		    "has no calibration and no measurements, and neither has %s",
		    after->name);
		return false;
	}
	const struct audit_side *empty = before->cells ? after : before;
	const struct audit_side *full = before->cells ? before : after;
	if (!before->cells == !after->cells)
		return true;
	diag_file(DIAG_AUDIT_SIDES, empty->name,
	    "has no measurements, and %s is a measurement campaign", full->name);
	return false;
}

static int run(struct args *args)
{
	struct audit_policy policy;
	const struct classes *classes = classes_builtin(args->arena);
	read_policy(args, classes, &policy);
	int format = args_choice(args, "format", report_choices(args->arena), 0);
	if (args_has(args, "brief") && args_has(args, "full"))
		args_usage(args, "--brief and --full exclude each other");
	if (policy.budget_ms > 0 && !args_has(args, "workloads"))
		args_usage(args, "--budget needs --workloads");
	const char *path = args_text(args, "output", "-");
	struct report_style style = {
	    .length = args_has(args, "brief")  ? REPORT_BRIEF
		      : args_has(args, "full") ? REPORT_FULL
					       : REPORT_NORMAL,
	    .color = args->color && str_is(str_of(path), "-"),
	};
	const char *names[2];
	name_sides(args, names);
	if (cmd_status() != EXIT_GOOD) /* of rules, waivers or noise */
		return EXIT_INPUT;
	const struct audit_side *before = audit_read(args->arena, classes, names[0]);
	const struct audit_side *after = audit_read(args->arena, classes, names[1]);
	size_t nworkloads;
	struct workload **workloads = read_workloads(args, classes, &nworkloads);
	if (before && after && !sides_match(before, after))
		return EXIT_INPUT;
	if (cmd_status() != EXIT_GOOD)
		return EXIT_INPUT;
	struct audit *audit = audit_compare(
	    args->arena, classes, &policy, before, after, workloads, nworkloads);
	struct buf out = {0};
	policy_judge_patterns(audit);
	policy_judge_waivers(audit);
	report(audit, &style, (size_t)format, &out);
	out_file(path, buf_view(&out));
	buf_free(&out);
	return audit->blocked ? EXIT_INPUT : cmd_status();
}

const struct command cmd_audit = {
    .name = "audit",
    .synopsis = "[--format FORMAT] [--fail-on SEVERITY] "
		"[--rules FILE] [--waivers FILE] [--workloads FILE… [--budget MS…]] "
		"[--noise FILE] [--today DATE] [--brief|--full] [-o FILE] [[OLD] NEW]",
    .summary = "what changed between two calibrations, and whether it may",
    .details =
	"OLD and NEW are calibrations, generated C tables, images that link the "
	"library,\n"
	"directories of them, or REV:path of any in a git checkout; NEW alone is "
	"compared\n"
	"with HEAD, and without both the folder calib is.  Devices are matched by id,\n"
	"segments by the sizes that they cover; two single files are compared "
	"whatever\n"
	"their ids.  A change tells how far it moves the launch, compute or memory "
	"time "
	"at\n"
	"most over the sizes that it touches; no operation moves farther.  Two "
	"measurement\n"
	"campaigns (files, folders, summaries) are compared operation by operation.\n"
	"\n"
	"Lost capability (a device, precision, class, curve or stage that is gone)\n"
	"always blocks; else what rules files, waivers and a noise model say counts\n"
	"(gen/audit/README.md).  Without them lost data (an interval, energy "
	"constants)\n"
	"is an error; a value is information below 1 % of latency, a warning, and an\n"
	"error from a factor of two on.  The report is printed even when the gate of\n"
	"--fail-on is hit and the exit status is 1.\n"
	"\n"
	"With --budget a workload is accepted when its upper bound keeps the budget,\n"
	"rejected when its lower bound breaks it, and has to be measured between.",
    .options = options,
    .min_words = 0,
    .max_words = 2,
    .kept_words = 2,
    .run = run,
};
