/* model_workload.c: the three formats of a workload, good and bad. */
#include "model/workload.h"

#include <stdlib.h>
#include <unistd.h>

#include "input/diag.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;
static char folder[] = "/tmp/workload.XXXXXX";

/* Reads `text` as a file of that name; *nerrors counts its diagnostics. */
static struct workload *read_text(const char *name, const char *text, size_t *nerrors)
{
	struct buf path = {0};
	size_t before = diag_count(DIAG_ERROR);

	buf_printf(&path, "%s/%s", folder, name);
	FILE *f = fopen(path.s, "w");

	if (!f || fputs(text, f) < 0 || fclose(f))
		abort();
	struct workload *w = workload_read(&arena, classes, path.s);

	*nerrors = diag_count(DIAG_ERROR) - before;
	remove(path.s);
	buf_free(&path);
	return w;
}

#define OPS "{\"schema_version\": \"1.0\", \"name\": \"n\", \"ops\": ["
#define OP(rest) "{\"class\": \"conv2d\", \"precision\": \"fp32\"" rest "}"

static void test_json(void)
{
	size_t n;
	const struct workload *w = read_text("w.json",
	    OPS OP(", \"flops\": 18446744073709551615, \"bytes\": 0") "," OP(
		", \"name\": \"x\", \"flops\": 1e6, \"bytes\": 5, \"launches\": 2, "
		"\"count\": 4294967295") "]}",
	    &n);

	CHECK_INT(n, 0);
	CHECK(w && w->nops == 2);
	if (!w || w->nops != 2)
		return;
	CHECK(str_is(w->name, "n"));
	CHECK_UINT(w->ops[0].flops, UINT64_MAX);
	CHECK_UINT(w->ops[0].launches, 1);
	CHECK_UINT(w->ops[0].count, 1);
	CHECK_UINT(w->ops[1].flops, 1000000);
	CHECK_UINT(w->ops[1].bytes, 5);
	CHECK_UINT(w->ops[1].launches, 2);
	CHECK_UINT(w->ops[1].count, UINT32_MAX);
	CHECK(str_is(w->ops[1].name, "x"));
	CHECK_INT(w->ops[1].class_id, classes_find(classes, STR("conv2d")));
	CHECK_INT(w->ops[1].precision, classes_precision(classes, STR("fp32")));
}

/* One mistake each; all but the last leave the file readable to its end. */
static void test_json_wrong(void)
{
	static const struct {
		const char *text;
		size_t nerrors;
	} cases[] = {
	    {OPS OP(", \"flops\": -1, \"bytes\": 0") "]}", 1},
	    {OPS OP(", \"flops\": 0.5, \"bytes\": 0") "]}", 1},
	    {OPS OP(", \"flops\": 18446744073709551616, \"bytes\": 0") "]}", 1},
	    {OPS OP(", \"flops\": \"1\", \"bytes\": 0") "]}", 1},
	    {OPS OP(", \"flops\": 1") "]}", 1},
	    {OPS OP(", \"flops\": 1, \"bytes\": 1, \"launches\": 0") "]}", 1},
	    {OPS OP(", \"flops\": 1, \"bytes\": 1, \"count\": 4294967296") "]}", 1},
	    {OPS OP(", \"flops\": 1, \"bytes\": 1, \"byte\": 1") "]}", 1},
	    {OPS OP(", \"flops\": {\"a\": [1]}, \"bytes\": 1") "]}", 1},
	    {OPS "{\"class\": \"conv\", \"precision\": \"fp3\", \"flops\": 1, "
		 "\"bytes\": 1}, 7]}",
		3},
	    {OPS "]}", 1},
	    {"{\"ops\": [" OP(", \"flops\": 1, \"bytes\": 1") "]}", 1},
	    {"{\"schema_version\": \"1.1\", \"ops\": []}", 1},
	    {"{\"schema_version\": \"1.0\", \"op\": []}", 1},
	    {"{\"schema_version\": \"1.0\"}", 1},
	    {"{\"format\": \"estimate-calibration\", \"schema_version\": \"1.0\", "
	     "\"ops\": []}",
		1},
	    {"[1]", 1},
	    {"", 1},
	    {OPS OP(", \"flops\": 1, \"bytes\": 1"), 1},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		size_t n;

		CHECK_MSG(!read_text("w.json", cases[i].text, &n), "case %zu", i);
		CHECK_MSG(n == cases[i].nerrors, "case %zu: %zu errors", i, n);
	}
}

static void test_csv(void)
{
	size_t n;
	const struct workload *w = read_text("net.v2.csv",
	    "bytes,class,flops,precision,count,name\r\n"
	    "10,matmul,20,FP16,,\"a, b\"\r\n"
	    ",memory,0,fp32,3,\r\n",
	    &n);

	CHECK_INT(n, 0);
	CHECK(w && w->nops == 2);
	if (!w || w->nops != 2)
		return;
	CHECK(str_is(w->name, "net"));
	CHECK(str_is(w->ops[0].name, "a, b"));
	CHECK_UINT(w->ops[0].bytes, 10);
	CHECK_UINT(w->ops[0].count, 1);
	CHECK_INT(w->ops[0].precision, classes_precision(classes, STR("fp16")));
	CHECK_UINT(w->ops[1].bytes, 0);
	CHECK_UINT(w->ops[1].count, 3);
	CHECK_UINT(w->ops[1].launches, 1);
}

static void test_csv_wrong(void)
{
	static const struct {
		const char *text;
		size_t nerrors;
	} cases[] = {
	    {"class,precision,flops\nmatmul,fp32,1\n", 1}, /* no bytes */
	    {"class,precision,flops,bytes,cuont\nmatmul,fp32,1,1,1\n", 1},
	    {"class,precision,flops,bytes\nmatmul,fp32,1\n", 1},
	    {"class,precision,flops,bytes\nmatmul,fp32,,1\nx,fp32,1,1\nmatmul,y,1,1\n",
		3},
	    {"class,precision,flops,bytes\nmatmul,fp32,1.5,1\nmatmul,fp32,1,-1\n", 2},
	    {"class,precision,flops,bytes\n", 1},
	    {"", 1},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		size_t n;

		CHECK_MSG(!read_text("w.csv", cases[i].text, &n), "case %zu", i);
		CHECK_MSG(n == cases[i].nerrors, "case %zu: %zu errors", i, n);
	}
}

#define ROW(type, pattern, flops, bytes, ms)                                           \
	"{\"operation_type\": \"" type "\", \"fusion_pattern\": \"" pattern            \
	"\", \"flops\": " flops ", \"total_bytes\": " bytes                            \
	", \"measured_latency\": {\"mean\": " ms "}, \"node_names\": [\"a\", \"b\"]}"

/* The rows stand before what they depend on: JSON has no order. */
static void test_measurement(void)
{
	size_t n;
	const struct workload *w = read_text("m.json",
	    "{\"subgraphs\": [" ROW("conv2d_batchnorm", "Conv2d_BatchNorm2d_ReLU",
		"200704000.0", "1000000", "0.5") "," ROW("unfused", "Unfused", "0",
		"4096", "0.25") "], \"thermal_profile\": null, \"batch_size\": 4, "
				"\"precision\": \"FP16\", "
				"\"model\": \"acme\", \"schema_version\": \"2.0\"}",
	    &n);

	CHECK_INT(n, 0);
	CHECK(w && w->nops == 2);
	if (!w || w->nops != 2)
		return;
	CHECK(str_is(w->name, "acme_b4"));
	CHECK(str_is(w->ops[0].name, "a"));
	CHECK_UINT(w->ops[0].flops, 200704000);
	CHECK_UINT(w->ops[0].launches, 1);
	CHECK_UINT(w->ops[0].measured_ns, 500000);
	CHECK_UINT(w->measured_ns, 750000);
	CHECK_INT(w->ops[0].precision, classes_precision(classes, STR("fp16")));
	CHECK_INT(w->ops[0].class_id, classes_find(classes, STR("conv2d_bn")));
	CHECK_INT(w->ops[1].class_id, classes_find(classes, STR("memory")));
}

/* A pipe can be read once only, and the kind of file is not known before. */
static void test_pipe(void)
{
	struct buf path = {0};
	const struct workload *w;
	FILE *pipe =
	    popen("printf '%s' '" OPS OP(", \"flops\": 1, \"bytes\": 2") "]}'", "r");

	if (!pipe)
		abort();
	buf_printf(&path, "/dev/fd/%d", fileno(pipe));
	if (access(path.s, R_OK) != 0) {
		pclose(pipe);
		buf_free(&path);
		TEST_SKIP("no /dev/fd");
	}
	w = workload_read(&arena, classes, path.s);
	CHECK(w && w->nops == 1 && w->ops[0].bytes == 2);
	pclose(pipe);
	buf_free(&path);
}

int main(void)
{
	classes = classes_builtin(&arena);
	if (!mkdtemp(folder))
		return 2;
	RUN(test_json);
	RUN(test_json_wrong);
	RUN(test_csv);
	RUN(test_csv_wrong);
	RUN(test_measurement);
	RUN(test_pipe);
	rmdir(folder);
	arena_free(&arena);
	return test_end("model_workload");
}
