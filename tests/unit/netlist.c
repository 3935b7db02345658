/* netlist.c: operation lists from layer shapes, against counts by hand, published
 * totals, the committed workloads and the measured rows. */
#include "netlist/net.h"

#include <stdlib.h>

#include "input/diag.h"
#include "model/workload.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;

static struct net fresh(void)
{
	return (struct net){.arena = &arena, .classes = classes};
}

static bool class_is(const struct net *net, size_t op, const char *name)
{
	return str_is(classes->info[net->ops[op].class_id].name, name);
}

/* 2 · 7·7·3 · 64 · 112·112; (3·224² + 64·112² + 64·3·49 + 2·64) · 4 */
static void test_convolution(void)
{
	struct net net = fresh();
	struct shape out =
	    net_conv(&net, "c", net_image(), (struct conv){64, 7, 2, 1, FUSED_BN_RELU});

	CHECK_UINT(out.channels, 64);
	CHECK_UINT(out.height, 112);
	CHECK_UINT(out.width, 112);
	CHECK_UINT(net.flops, 236027904);
	CHECK_UINT(net.bytes, 3851520);
	CHECK(class_is(&net, net.nops - 1, "conv2d_bn"));
}

/* Each channel alone: 2 · 3·3 · 32 · 112·112. */
static void test_depthwise(void)
{
	struct net net = fresh();
	struct shape out = net_conv(&net, "d",
	    (struct shape){.channels = 32, .height = 112, .width = 112},
	    (struct conv){32, 3, 1, 32, FUSED_BN_RELU6});

	CHECK_UINT(out.height, 112);
	CHECK_UINT(net.flops, 7225344);
	CHECK_UINT(net.bytes, 3212672);
	CHECK(class_is(&net, net.nops - 1, "conv2d_depthwise"));
}

/* Patches do not overlap and are not padded; a bias instead of a normalisation. */
static void test_patches(void)
{
	struct net net = fresh();
	struct shape out =
	    net_conv(&net, "p", net_image(), (struct conv){768, 16, 16, 1, FUSED_NONE});

	CHECK_UINT(out.height, 14);
	CHECK_UINT(net.flops, UINT64_C(2) * 768 * 3 * 256 * 196);
	CHECK_UINT(net.bytes, UINT64_C(4) * (150528 + 150528 + 589824 + 768));
}

static void test_attention(void)
{
	struct net net = fresh();

	net_attention(
	    &net, "a", (struct shape){.channels = 64, .height = 10, .width = 1}, 4);
	CHECK_UINT(net.nops, 3);
	/* two products of 10·10·64 MACs; five for each of 4·10·10 scores */
	CHECK_UINT(net.flops, 2 * 2 * 10 * 10 * 64 + 5 * 4 * 10 * 10);
	CHECK(class_is(&net, 1, "softmax"));
}

/* Of each of `networks`: torchvision's model table, GFLOPS there. */
static const double published_gmacs[] = {0.30, 1.81, 4.09, 17.56};

static void test_totals(void)
{
	for (size_t i = 0; i < nnetworks; i++) {
		struct net net = fresh();

		networks[i].make(&net);
		CHECK_NEAR((double)net.flops / 2e9, published_gmacs[i],
		    0.01 * published_gmacs[i]);
	}
}

static const char *path_of(
    const char *variable, const char *otherwise, const char *folder, const char *name)
{
	const char *root = getenv(variable);
	struct buf b = {0};

	buf_printf(&b, "%s/%s/%s.json", root ? root : otherwise, folder, name);
	const char *path = arena_text(&arena, b.s, b.n);

	buf_free(&b);
	return path;
}

static void test_committed(void)
{
	for (size_t i = 0; i < nnetworks; i++) {
		const char *path =
		    path_of("SRC", ".", "calib/workloads", networks[i].name);
		const struct src *src = src_load(&arena, path);
		struct net net = fresh();
		struct buf rows = {0};

		networks[i].make(&net);
		net_rows(&rows, &net);
		CHECK_MSG(src && str_has(src->text, buf_view(&rows)),
		    "%s is not what netlist makes: ninja workloads", path);
		buf_free(&rows);
	}
}

/* The rows of the measurement files, one by one. */
static void test_measured(void)
{
	for (size_t i = 0; i < 3; i++) { /* ViT is not among them */
		const char *path = path_of(
		    "SHARED", "../shared/data", "orin/50w/fp32", networks[i].name);
		FILE *f = fopen(path, "r");

		if (!f)
			TEST_SKIP("no measurements beside the checkout");
		fclose(f);
		const struct workload *real = workload_read(&arena, classes, path);
		const struct workload *ours = workload_read(&arena, classes,
		    path_of("SRC", ".", "calib/workloads", networks[i].name));

		CHECK(real && ours && real->nops == ours->nops);
		for (size_t k = 0; real && ours && k < real->nops && k < ours->nops;
		     k++) {
			const struct work_op *a = &ours->ops[k], *b = &real->ops[k];

			CHECK_MSG(str_eq(a->name, b->name) && a->flops == b->flops &&
				      a->bytes == b->bytes &&
				      a->class_id == b->class_id,
			    "%s: row %zu, %.*s", networks[i].name, k, (int)b->name.n,
			    b->name.s);
		}
	}
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_convolution);
	RUN(test_depthwise);
	RUN(test_patches);
	RUN(test_attention);
	RUN(test_totals);
	RUN(test_committed);
	RUN(test_measured);
	arena_free(&arena);
	return test_end("netlist");
}
