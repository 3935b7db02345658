/* mutations.c: each word, number and bracket of a good input, replaced by each of a
 * list of wrong ones, and the input cut at each of them: a reader takes the result and
 * says nothing, or refuses it and says why; never one without the other. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "audit/audit.h"
#include "audit/ctable.h"
#include "audit/policy.h"
#include "fit/energy_read.h"
#include "fit/ingest.h"
#include "fit/noise.h"
#include "fit/power_log.h"
#include "frontier/points.h"
#include "input/diag.h"
#include "input/json.h"
#include "measure/plan.h"
#include "measure/resume.h"
#include "model/calibration.h"
#include "model/convert.h"
#include "model/family.h"
#include "model/measurement.h"
#include "model/physics.h"
#include "model/rails.h"
#include "model/workload.h"
#include "stages/data.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;
static const char *root = ".";

/* --- readers: whether they take the file -------------------------------------------
 */

static bool calibration(struct arena *a, const char *path)
{
	return calibration_load(a, classes, path) != NULL;
}

static bool upstream(struct arena *a, const char *path)
{
	const struct convert_options options = {.peak_flops_per_s = 1e12};
	const struct src *src = src_load(a, path);
	const struct json *tree = src ? json_parse(a, src, false) : NULL;
	struct buf out = {0};
	bool curves = tree && tree->kind == JSON_OBJECT && json_get(tree, "curves");

	if (tree && !curves)
		diag_file(DIAG_NOT_CURVES, path, "no curves");
	bool good = curves && convert_upstream(classes, src, tree, &options, &out);

	buf_free(&out);
	return good;
}

static bool workload(struct arena *a, const char *path)
{
	return workload_read(a, classes, path) != NULL;
}

static bool rows_of(struct measurement *m)
{
	struct measurement_row row;

	if (!m)
		return false;
	while (measurement_next(m, &row))
		CHECK(row.mean_ns > 0 && row.samples > 0);
	bool good = !measurement_failed(m);
	measurement_close(m);
	return good;
}

static bool measurement(struct arena *a, const char *path)
{
	return rows_of(measurement_open(a, classes, path));
}

static bool measurement_text(struct arena *a, const char *path)
{
	const struct src *src = src_load(a, path);
	return src && rows_of(measurement_open_src(a, classes, src));
}

static bool plan(struct arena *a, const char *path)
{
	return plan_read(a, classes, path) != NULL;
}

static bool family(struct arena *a, const char *path)
{
	return family_load(a, path) != NULL;
}

static bool noise(struct arena *a, const char *path)
{
	return noise_read(a, classes, path) != NULL;
}

static bool class_file(struct arena *a, const char *path)
{
	const struct src *src = src_load(a, path);
	return src && classes_read(a, src);
}

static bool constants(struct arena *a, const char *path)
{
	const struct src *src = src_load(a, path);
	return src && physics_read(a, src);
}

static bool rail_file(struct arena *a, const char *path)
{
	const struct src *src = src_load(a, path);
	return src && rails_read(a, src);
}

static bool campaign(struct arena *a, const char *path)
{
	struct ingest in = {.arena = a,
	    .classes = classes,
	    .filter = {.precision = -1},
	    .gather = gather_new()};
	char *words[] = {arena_text(a, path, strlen(path))};
	size_t errors = diag_count(DIAG_ERROR);
	bool good = ingest_words(&in, words, 1);

	ingest_report(&in);
	gather_free(in.gather);
	/* A wrong row is passed over, for the others to be judged, too. */
	return good && diag_count(DIAG_ERROR) == errors;
}

static bool energies(struct arena *a, const char *path)
{
	char *words[] = {arena_text(a, path, strlen(path))};
	return energy_read(a, classes, words, 1, (struct str){0}, -1) != NULL;
}

static bool power(struct arena *a, const char *path)
{
	const struct power_options options = {.interval_s = 0.1};
	return power_log_read(a, path, &options) != NULL;
}

static bool rules(struct arena *a, const char *path)
{
	struct audit_policy policy;
	struct policy_given given = {0};

	audit_policy_default(&policy);
	return policy_rules(a, path, &policy, &given);
}

static bool waivers(struct arena *a, const char *path)
{
	struct audit_policy policy;

	audit_policy_default(&policy);
	return policy_waivers(a, path, &policy);
}

static bool table_in_c(struct arena *a, const char *path)
{
	const struct src *src = src_load(a, path);
	return src && ctable_read(a, src);
}

static bool points(struct arena *a, const char *path)
{
	struct points p = {.axis = {{"latency_ns", false}, {"perplexity", false}},
	    .group_column = "group",
	    .remedy = "name a column"};
	bool good = points_read(a, &p, path);

	points_free(&p);
	return good;
}

static bool requests(struct arena *a, const char *path)
{
	static const char *const names[] = {"note"};
	const struct stage_reading how = {.ignore = names, .nignore = 1};
	return stage_data_read(a, path, &how) != NULL;
}

static bool resumed(struct arena *a, const char *path)
{
	struct record r = {.path = path,
	    .head = {.plan_name = STR("tiny"),
		.plan_fingerprint = STR("0123"),
		.backend = STR("reference"),
		.precision = STR("fp32"),
		.device = STR("Acme X1"),
		.threads = 1}};
	bool good = resume_read(a, &r);

	buf_free(&r.tail);
	return good;
}

#include "tests/unit/mutations.h"

/* --- mutants -----------------------------------------------------------------------
 */

static const char *const wrong[] = {"", "null", "true", "\"x\"", "\"\"", "-1", "0", "2",
    "0.5", "1e300", "1e999", "1e-300", "[]", "[0]", "[1, 2, 3]", "{}", "{\"a\": [{}]}",
    "18446744073709551616", "\"\xff\"", "a,b", "\"\\u0000\""};
#define NWRONG (sizeof wrong / sizeof *wrong)

static bool is_plain(char c)
{
	return c && !strchr(" \t\r\n,:;[]{}\"", c);
}

/* Where the word, text or bracket that begins at `at` ends; 0: none does. */
static size_t end_of(struct str text, size_t at)
{
	size_t depth = 0;
	bool quoted = false;

	if (is_plain(text.s[at])) {
		if (at && is_plain(text.s[at - 1]))
			return 0;
		while (at < text.n && is_plain(text.s[at]))
			at++;
		return at;
	}
	if (!strchr("\"[{", text.s[at]))
		return 0;
	for (; at < text.n; at++) {
		if (text.s[at] == '"')
			quoted = !quoted;
		if (!quoted && strchr("[{", text.s[at]))
			depth++;
		if (!quoted && strchr("]}", text.s[at]))
			depth -= depth > 0;
		if (!quoted && depth == 0)
			return at + 1;
	}
	return 0;
}

static struct {
	const char *folder;
	char path[64];
	int fd;
	size_t ntaken, nrefused;
} now;

static void try(const struct input *input, struct str text, size_t at, const char *by)
{
	struct arena scratch = {0};
	size_t errors = diag_count(DIAG_ERROR);

	if (ftruncate(now.fd, 0) != 0 || pwrite(now.fd, text.s, text.n, 0) < 0)
		abort();
	bool taken = input->read(&scratch, now.path);
	bool said = diag_count(DIAG_ERROR) > errors;
	CHECK_MSG(taken != said, "%s: byte %zu by '%s': %s", input->name, at, by,
	    taken ? "taken, with an error" : "refused without a word");
	now.ntaken += taken;
	now.nrefused += !taken;
	diag_flush();
	arena_free(&scratch);
}

static void test_input(const struct input *input)
{
	struct buf path = {0}, mutant = {0};
	struct str good = input->text ? str_of(input->text) : STR("");

	if (input->path) {
		buf_printf(&path, "%s/%s", root, input->path);
		const struct src *src = src_load(&arena, path.s);
		CHECK_MSG(src, "%s", path.s);
		good = src ? src->text : good;
	}
	now.ntaken = now.nrefused = 0;
	snprintf(now.path, sizeof now.path, "%s/in.%s", now.folder,
	    good.n && strchr("{[", good.s[0]) ? "json" : "csv");
	now.fd = open(now.path, O_RDWR | O_CREAT | O_TRUNC, 0600);
	try(input, good, 0, "itself");
	CHECK_MSG(now.ntaken == 1, "%s: refused", input->name);
	/* Large files: an even share of the places. */
	size_t nplaces = 0, step = good.n / 2500 + 1;
	for (size_t at = 0; at < good.n; at++) {
		size_t end = end_of(good, at);
		if (!end || nplaces++ % step)
			continue;
		try(input, (struct str){good.s, at}, at, "the end");
		for (size_t k = 0; k < NWRONG; k++) {
			buf_clear(&mutant);
			buf_add(&mutant, good.s, at);
			buf_text(&mutant, wrong[k]);
			buf_add(&mutant, good.s + end, good.n - end);
			try(input, buf_view(&mutant), at, wrong[k]);
		}
	}
	CHECK_MSG(now.nrefused > now.ntaken / 8, "%s: %zu taken, %zu refused",
	    input->name, now.ntaken, now.nrefused);
	buf_free(&path);
	buf_free(&mutant);
	close(now.fd);
	unlink(now.path);
}

static void test_all(void)
{
	for (size_t i = 0; i < NINPUTS; i++)
		test_input(&inputs[i]);
}

int main(void)
{
	/* Where a disk would wait for each mutant, memory does not. */
	char shared[] = "/dev/shm/mutations-XXXXXX", other[] = "/tmp/mutations-XXXXXX";

	now.folder = mkdtemp(shared) ? shared : mkdtemp(other);
	if (!now.folder)
		return 2;
	root = getenv("SRC") ? getenv("SRC") : root;
	classes = classes_builtin(&arena);
	/* What is said is written, and read by nobody. */
	if (!freopen("/dev/null", "w", stderr))
		return 2;
	RUN(test_all);
	rmdir(now.folder);
	arena_free(&arena);
	return test_end("mutations");
}
