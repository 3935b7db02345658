/* classes.json: what it may say, and the class of rows as measurement files
 * have them. */
#include <stdlib.h>

#include "input/diag.h"
#include "model/classes.h"
#include "tests/unit/test.h"

static struct arena arena;

static const char *match(
    const char *type, const char *pattern, double flops, double bytes)
{
	static struct classes *c;
	int id;

	if (!c)
		c = classes_builtin(&arena);
	id = classes_match(c, str_of(type), str_of(pattern), flops, bytes);
	return arena_text(&arena, c->info[id].name.s, c->info[id].name.n);
}

static void test_rows(void)
{
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d_ReLU", 60e6, 1e6),
	    "conv2d_bn");
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d_ReLU", 59.9e6, 1e6),
	    "conv2d_bn_pointwise");
	/* With an activation, a 5x5 depthwise reaches 6.24 and a pointwise starts at
	 * 6.39 FLOPs per byte; without, the border is 3. */
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d_ReLU", 6.34e6, 1e6),
	    "conv2d_depthwise");
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d_ReLU", 6.35e6, 1e6),
	    "conv2d_bn_pointwise");
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d", 2.9e6, 1e6),
	    "conv2d_depthwise");
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d", 3e6, 1e6),
	    "conv2d_bn_pointwise");
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d_Hardswish", 6e6, 1e6),
	    "conv2d_depthwise");
	CHECK_TEXT(match("conv2d_batchnorm", "Conv2d_BatchNorm2d_Hardswish", 7e6, 1e6),
	    "conv2d_bn_hardswish");
	CHECK_TEXT(
	    match("conv2d_batchnorm", "Conv2d_BatchNorm2d_SiLU_+3more", 5e6, 1e6),
	    "mbconv");
	CHECK_TEXT(match("conv2d", "AdaptiveAvgPool2d_Conv2d_SiLU_+3more", 1e5, 1e6),
	    "squeeze_excite");
	CHECK_TEXT(match("conv2d", "Conv2d_ReLU", 1e9, 1e6), "conv2d");
	CHECK_TEXT(match("matmul", "Linear_ReLU_Dropout", 2e6, 1e6), "matmul");
	CHECK_TEXT(match("activation", "add_ReLU", 1e5, 1e6), "activation");
}

static void test_unfused(void)
{
	CHECK_TEXT(match("unfused", "Unfused", 0, 1e6), "memory");
	CHECK_TEXT(match("unfused", "Unfused", 1, 1e6), "elementwise");
	CHECK_TEXT(match("unfused", "Unfused", 0.2e6, 1e6), "matmul");
	/* Zero bytes are infinitely many FLOPs per byte; zero FLOPs are memory. */
	CHECK_TEXT(match("unfused", "Unfused", 1, 0), "matmul");
	CHECK_TEXT(match("unfused", "Unfused", 0, 0), "memory");
}

static void test_names(void)
{
	CHECK_TEXT(match("others", "Softmax", 1e6, 1e6), "softmax");
	CHECK_TEXT(match("others", "MultiheadAttention", 1e6, 1e6), "attention");
	CHECK_TEXT(match("others", "window_partition", 0, 1e6), "window");
	CHECK_TEXT(match("others", "getitem", 0, 0), "index");
	CHECK_TEXT(match("others", "chunk", 0, 1e6), "split");
	CHECK_TEXT(match("others", "LayerNorm", 1e6, 1e6), "normalisation");
	/* No rule: the upstream name of the type, else the root. */
	CHECK_TEXT(match("conv2d", "x", 1e6, 1e6), "conv2d");
	CHECK_TEXT(match("nothing", "x", 1e6, 1e6), "generic");
}

static void test_lookup(void)
{
	struct classes *c = classes_builtin(&arena);

	CHECK_INT(classes_find(c, STR("generic")), 0);
	CHECK_INT(classes_find(c, STR("Generic")), -1);
	CHECK_INT(classes_find_upstream(c, STR("conv2d_batchnorm")),
	    classes_find(c, STR("conv2d_bn")));
	CHECK_INT(classes_find_upstream(c, STR("conv3d")), -1);
	CHECK_INT(classes_precision(c, STR("FP16")), classes_precision(c, STR("fp16")));
	CHECK_INT(classes_precision(c, STR("fp32")), 1);
	CHECK_INT(classes_precision(c, STR("fp3")), -1);
	CHECK_INT(c->info[0].parent, -1);
}

/* Ids are promises: tables of an older calgen hold them. */
static void test_ids(void)
{
	static const char *const names[] = {"generic", "conv2d", "conv2d_bn",
	    "conv2d_depthwise", "mbconv", "squeeze_excite", "matmul", "attention",
	    "activation", "normalisation", "memory", "conv2d_bn_hardswish",
	    "conv2d_bn_pointwise", "conv2d_pointwise", "softmax", "index", "split",
	    "window", "elementwise"};
	static const char *const precisions[] = {
	    "fp64", "fp32", "tf32", "fp16", "bf16", "fp8", "int8", "int4"};
	struct classes *c = classes_builtin(&arena);

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		CHECK_INT(classes_find(c, str_of(names[i])), i);
	for (size_t i = 0; i < sizeof precisions / sizeof *precisions; i++)
		CHECK_INT(classes_precision(c, str_of(precisions[i])), i);
}

static struct classes *read_classes(const char *precisions, const char *classes)
{
	struct buf b = {0};

	buf_printf(&b,
	    "{\"format\": \"estimate-classes\", \"schema_version\": \"1.0\", "
	    "\"precisions\": [%s], \"classes\": [%s], \"rules\": [{\"class\": "
	    "\"%s\", \"begins\": \"Conv\", \"lacks\": \"ReLU\"}]}",
	    precisions, classes, strstr(classes, "bare") ? "bare" : "generic");
	struct classes *c = classes_read(
	    &arena, src_from_text(&arena, "made.json", str_copy(&arena, buf_view(&b))));
	buf_free(&b);
	return c;
}

/* Rules that this repository has no need of, and names that differ in their case alone.
 */
static void test_made(void)
{
	struct classes *c = read_classes("{\"id\": 0, \"name\": \"FP32\"}",
	    "{\"id\": 0, \"name\": \"generic\", \"parent\": null, \"title\": \"all\"}, "
	    "{\"id\": 1, \"name\": \"bare\", \"parent\": \"generic\", \"title\": "
	    "\"without\"}");

	CHECK(c);
	if (!c)
		return;
	CHECK_INT(classes_precision(c, STR("fp32")), 0);
	CHECK_INT(classes_match(c, STR("t"), STR("Conv_BatchNorm"), 1, 1), 1);
	CHECK_INT(classes_match(c, STR("t"), STR("Conv_ReLU"), 1, 1), 0);
	CHECK_INT(classes_match(c, STR("t"), STR("Linear"), 1, 1), 0);
}

/* As many as tables hold, and one more. */
static void test_most(void)
{
	static const char generic[] =
	    "{\"id\": 0, \"name\": \"generic\", \"parent\": null, \"title\": \"all\"}";

	diag_set_limit(0);
	for (unsigned beyond = 0; beyond < 2; beyond++) {
		struct buf p = {0}, k = {0};

		for (unsigned i = 0; i < PRECISIONS_MAX + beyond; i++)
			buf_printf(&p, "%s{\"id\": %u, \"name\": \"p%u\"}",
			    i ? ", " : "", i, i);
		buf_text(&k, generic);
		for (unsigned i = 1; i < CLASSES_MAX + beyond; i++)
			buf_printf(&k,
			    ", {\"id\": %u, \"name\": \"c%u\", \"parent\": "
			    "\"generic\", \"title\": \"t\"}",
			    i, i);
		CHECK((read_classes(buf_view(&p).s, generic) == NULL) == (beyond > 0));
		CHECK((read_classes("{\"id\": 0, \"name\": \"p\"}", buf_view(&k).s) ==
			  NULL) == (beyond > 0));
		buf_free(&p);
		buf_free(&k);
	}
}

int main(void)
{
	RUN(test_made);
	RUN(test_most);
	RUN(test_rows);
	RUN(test_unfused);
	RUN(test_names);
	RUN(test_lookup);
	RUN(test_ids);
	arena_free(&arena);
	return test_end("model_classes");
}
