/* measure.c: counts of kernels against gen/netlist, the reference loops against
 * values by hand, medians and their intervals, clocks that step. */
#include "measure/chain.h"
#include "measure/clock.h"
#include "measure/derive.h"
#include "measure/loops.h"
#include "measure/machine.h"
#include "measure/row.h"
#include "measure/series.h"
#include "netlist/net.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;

static struct kernel base(unsigned kind)
{
	return (struct kernel){.kind = kind,
	    .batch = 1,
	    .channels = 1,
	    .height = 1,
	    .width = 1,
	    .kernel = 1,
	    .stride = 1,
	    .groups = 1,
	    .heads = 1};
}

static struct shape size(uint64_t channels, uint64_t height, uint64_t width)
{
	return (struct shape){channels, height, width, 0};
}

static struct net fresh(void)
{
	return (struct net){.arena = &arena, .classes = classes};
}

/* The kernel has the work that the netlist counted, and its class. */
static void same_work(struct net *net, const struct kernel *k, const char *class)
{
	struct kernel_work w = kernel_work(k, 4);
	struct buf pattern = {0};

	CHECK(kernel_wrong(k) == NULL);
	CHECK_UINT(w.flops, net->flops);
	CHECK_UINT(w.bytes, net->bytes);
	kernel_pattern(&pattern, k);
	int id = classes_match(classes, str_of(w.operation_type), buf_view(&pattern),
	    (double)w.flops, (double)w.bytes);
	CHECK_MSG(str_is(classes->info[id].name, class), "%.*s is %s, not %s",
	    (int)pattern.n, pattern.s, classes->info[id].name.s, class);
	buf_free(&pattern);
}

static void test_convolutions(void)
{
	struct net net = fresh();
	struct kernel k = base(KERNEL_CONV2D);

	k.channels = 3;
	k.height = k.width = 224;
	k.out = 64;
	k.kernel = 7;
	k.stride = 2;
	k.batch_norm = true;
	k.post = POST_RELU;
	net_conv(&net, "c", net_image(), (struct conv){64, 7, 2, 1, FUSED_BN_RELU});
	same_work(&net, &k, "conv2d_bn");

	net = fresh();
	k = base(KERNEL_CONV2D);
	k.channels = k.out = k.groups = 32;
	k.height = k.width = 112;
	k.kernel = 3;
	k.batch_norm = true;
	k.post = POST_RELU6;
	net_conv(
	    &net, "d", size(32, 112, 112), (struct conv){32, 3, 1, 32, FUSED_BN_RELU6});
	same_work(&net, &k, "conv2d_depthwise");

	net = fresh();
	k = base(KERNEL_CONV2D);
	k.channels = 3;
	k.height = k.width = 224;
	k.out = 768;
	k.kernel = k.stride = 16;
	net_conv(&net, "p", net_image(), (struct conv){768, 16, 16, 1, FUSED_NONE});
	same_work(&net, &k, "conv2d");
}

static void test_tokens(void)
{
	struct shape s = size(768, 197, 1);
	struct net net = fresh();
	struct kernel k = base(KERNEL_MATMUL);

	k.channels = 768;
	k.height = 197;
	k.out = 3072;
	k.post = POST_GELU;
	net_linear(&net, "l", s, 3072, true);
	same_work(&net, &k, "matmul");

	net = fresh();
	k = base(KERNEL_LAYER_NORM);
	k.channels = 768;
	k.height = 197;
	net_layer_norm(&net, "n", s);
	same_work(&net, &k, "normalisation");
}

/* The three kernels of attention are what the netlist adds up. */
static void test_attention(void)
{
	struct net net = fresh();
	uint64_t flops = 0, bytes = 0;

	net_attention(&net, "a", size(768, 197, 1), 12);
	for (unsigned kind = KERNEL_SCORES; kind <= KERNEL_SOFTMAX; kind++) {
		struct kernel k = base(kind);
		k.channels = 768;
		k.height = 197;
		k.heads = 12;
		flops += kernel_work(&k, 4).flops;
		bytes += kernel_work(&k, 4).bytes;
	}
	CHECK_UINT(flops, net.flops);
	CHECK_UINT(bytes, net.bytes);
}

static void test_elements(void)
{
	struct shape s = size(64, 56, 56);
	struct net net = fresh();
	struct kernel k = base(KERNEL_ADD);

	k.channels = 64;
	k.height = k.width = 56;
	net_add(&net, "a", s, s);
	same_work(&net, &k, "elementwise");
	net = fresh();
	k.post = POST_RELU;
	net_add_relu(&net, "a", s, s);
	same_work(&net, &k, "activation");
	net = fresh();
	k = base(KERNEL_CONCAT);
	k.channels = 64;
	k.height = k.width = 56;
	net_copy(&net, "c", s);
	same_work(&net, &k, "memory");
	net = fresh();
	k.kind = KERNEL_MEAN_POOL;
	net_mean_pool(&net, "p", s);
	same_work(&net, &k, "memory");
	net = fresh();
	k.kind = KERNEL_MAX_POOL;
	k.kernel = 3;
	k.stride = 2;
	net_max_pool(&net, "p", s);
	same_work(&net, &k, "memory");
}

static void test_mbconv(void)
{
	struct kernel k = base(KERNEL_MBCONV);
	struct buf pattern = {0};
	struct kernel_work w;

	k.channels = 4;
	k.height = k.width = 8;
	k.out = 16;
	k.kernel = 3;
	k.stride = 2;
	k.post = POST_RELU6;
	w = kernel_work(&k, 4);
	/* 2 · (8·8·4·16 + 4·4·16·3·3) */
	CHECK_UINT(w.flops, 12800);
	/* 4·8·8 + 16·4·4 + 16·4 + 16·9 + 4·16 values */
	CHECK_UINT(w.bytes, 4 * (256 + 256 + 64 + 144 + 64));
	kernel_pattern(&pattern, &k);
	CHECK(str_is(buf_view(&pattern), "Conv2d_BatchNorm2d_ReLU6_+3more"));
	buf_free(&pattern);
}

/* From the size of a kernel alone one of the same class is found within 15 %. */
static void same_size(const struct kernel *k)
{
	struct kernel_work w = kernel_work(k, 4), got;
	struct buf pattern = {0};
	struct kernel found;

	kernel_pattern(&pattern, k);
	int id = classes_match(classes, str_of(w.operation_type), buf_view(&pattern),
	    (double)w.flops, (double)w.bytes);
	buf_free(&pattern);
	struct wanted wanted = {id, (double)w.flops, (double)w.bytes};
	CHECK(derive_kernel(classes, &wanted, STR("g"), &found));
	CHECK(kernel_wrong(&found) == NULL);
	got = kernel_work(&found, 4);
	CHECK_NEAR((double)got.flops, (double)w.flops, 0.15 * (double)w.flops);
	CHECK_NEAR((double)got.bytes, (double)w.bytes, 0.15 * (double)w.bytes);
}

static void test_derive(void)
{
	struct kernel k = base(KERNEL_CONV2D);
	k.channels = 64;
	k.out = 100;
	k.height = k.width = 56;
	k.kernel = 3;
	k.post = POST_RELU;
	same_size(&k);
	k.batch_norm = true;
	same_size(&k);
	k.kernel = 1;
	k.height = k.width = 28;
	same_size(&k);
	k.kernel = 3;
	k.channels = k.out = k.groups = 90;
	same_size(&k);
	k = base(KERNEL_MATMUL);
	k.channels = 500;
	k.out = 1300;
	k.height = 60;
	same_size(&k);
	k = base(KERNEL_LAYER_NORM);
	k.channels = 500;
	k.height = 100;
	same_size(&k);
	k = base(KERNEL_MAX_POOL);
	k.channels = 70;
	k.height = k.width = 60;
	k.kernel = k.stride = 2;
	same_size(&k);
	/* 100 FLOPs on a megabyte are no matrix product. */
	struct wanted odd = {classes_find(classes, STR("matmul")), 100, 1e6};
	CHECK(!derive_kernel(classes, &odd, STR("g"), &k));
}

/* By its definition, one output at a time. */
static float one_output(const struct kernel *k, const float *in, const float *weights,
    uint32_t o, uint32_t y, uint32_t x)
{
	uint32_t ninputs = k->channels / k->groups, pad = kernel_pad(k);
	float sum = 0;

	for (uint32_t c = 0; c < ninputs; c++)
		for (uint32_t i = 0; i < k->kernel * k->kernel; i++) {
			int row = (int)(y * k->stride + i / k->kernel) - (int)pad;
			int column = (int)(x * k->stride + i % k->kernel) - (int)pad;
			uint32_t from = o / (k->out / k->groups) * ninputs + c;
			if (row < 0 || column < 0 || row >= (int)k->height ||
			    column >= (int)k->width)
				continue;
			sum += in[(from * k->height + (uint32_t)row) * k->width +
				   (uint32_t)column] *
			       weights[(o * ninputs + c) * k->kernel * k->kernel + i];
		}
	return sum;
}

static void check_convolution(const struct kernel *k)
{
	enum { MOST = 4096 };
	static float in[MOST], weights[MOST], out[MOST], scale[16], shift[16];
	uint32_t height = kernel_out_size(k, k->height);
	uint32_t width = kernel_out_size(k, k->width);

	for (int i = 0; i < MOST; i++) {
		in[i] = (float)(i % 7 - 3);
		weights[i] = (float)(i % 5 - 2);
	}
	for (int i = 0; i < 16; i++) {
		scale[i] = (float)(i % 3 + 1);
		shift[i] = (float)i;
	}
	loops_conv2d(k, in, weights, scale, shift, out);
	for (uint32_t i = 0; i < k->out * height * width; i++) {
		uint32_t o = i / (height * width), y = i / width % height;
		float want = one_output(k, in, weights, o, y, i % width);
		want = want * scale[o] + shift[o];
		CHECK_MSG(out[i] == (want > 0 ? want : 0),
		    "kernel %u stride %u groups %u: [%u][%u][%u] is %g, not %g",
		    k->kernel, k->stride, k->groups, o, y, i % width, (double)out[i],
		    (double)want);
	}
}

static void test_loops_convolution(void)
{
	struct kernel k = base(KERNEL_CONV2D);
	static const uint32_t sizes[][5] = {/* height, width, kernel, stride, groups */
	    {5, 7, 1, 1, 1}, {5, 7, 3, 1, 1}, {6, 5, 3, 2, 1}, {7, 7, 5, 1, 4},
	    {9, 8, 3, 2, 2}, {8, 8, 4, 4, 1}, {2, 2, 5, 1, 1}, {1, 1, 3, 2, 4},
	    {7, 3, 7, 3, 1}};

	k.channels = 4;
	k.out = 8;
	k.post = POST_RELU;
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		k.height = sizes[i][0];
		k.width = sizes[i][1];
		k.kernel = sizes[i][2];
		k.stride = sizes[i][3];
		k.groups = sizes[i][4];
		check_convolution(&k);
	}
}

/* Two tokens, two heads of one feature. */
static void test_loops_attention(void)
{
	const float q[] = {1, 2, 3, 4}, keys[] = {5, 6, 7, 8};
	float scores[8], weights[8], out[4];
	struct kernel k = base(KERNEL_SCORES);

	k.channels = 2;
	k.height = 2;
	k.heads = 2;
	loops_scores(&k, q, keys, scores);
	const float want[] = {5, 7, 15, 21, 12, 16, 24, 32};
	for (int i = 0; i < 8; i++)
		CHECK_NEAR(scores[i], want[i], 0);
	loops_softmax(&k, scores, weights);
	for (int i = 0; i < 8; i += 2)
		CHECK_NEAR(weights[i] + weights[i + 1], 1, 1e-6);
	CHECK_NEAR(weights[0], 1 / (1 + exp(2)), 1e-6);
	loops_context(&k, want, keys, out);
	/* head 0: (5·5 + 7·7, 15·5 + 21·7); head 1: (12·6 + 16·8, 24·6 + 32·8) */
	CHECK_NEAR(out[0], 74, 0);
	CHECK_NEAR(out[1], 200, 0);
	CHECK_NEAR(out[2], 222, 0);
	CHECK_NEAR(out[3], 400, 0);
}

static void test_loops_rest(void)
{
	float in[18], out[18];
	const float weights[] = {
	    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
	const float one[] = {1, 1, 1, 1, 1, 1, 1, 1, 1}, zero[9] = {0};
	struct kernel k = base(KERNEL_MATMUL);

	for (int i = 0; i < 18; i++)
		in[i] = (float)(i + 1);
	k.channels = 9;
	k.height = 2;
	k.out = 2;
	loops_matmul(&k, in, weights, one, out);
	CHECK_NEAR(out[0], 286, 0);  /* Σ i² + 1 */
	CHECK_NEAR(out[3], 1825, 0); /* 10² + … + 18² + 1 */
	loops_layer_norm(&k, in, one, zero, out);
	CHECK_NEAR(out[4], 0, 1e-6);
	CHECK_NEAR(out[8], 4 / sqrt(60.0 / 9), 1e-5);
	k = base(KERNEL_MAX_POOL);
	k.channels = 2;
	k.height = k.width = 3;
	k.kernel = 3;
	k.stride = 2;
	loops_max_pool(&k, in, out);
	CHECK_NEAR(out[0], 5, 0);
	CHECK_NEAR(out[3], 9, 0);
	CHECK_NEAR(out[7], 18, 0);
	loops_mean_pool(&k, in, out);
	CHECK_NEAR(out[1], 14, 0);
	k.channels = 2;
	loops_concat(&k, in, in + 9, out);
	CHECK_NEAR(out[8], 9, 0);
	CHECK_NEAR(out[9], 10, 0);
	k.post = POST_RELU6;
	loops_add(&k, in, in, out);
	CHECK_NEAR(out[1], 4, 0);
	CHECK_NEAR(out[5], 6, 0);
}

static void test_posts(void)
{
	CHECK_NEAR(loops_post(POST_RELU, -1), 0, 0);
	CHECK_NEAR(loops_post(POST_RELU6, 7), 6, 0);
	CHECK_NEAR(loops_post(POST_HARDSWISH, 1), 4.0 / 6, 1e-6);
	CHECK_NEAR(loops_post(POST_SILU, 1), 1 / (1 + exp(-1)), 1e-6);
	CHECK_NEAR(loops_post(POST_GELU, 1), 0.8413447461, 1e-6);
}

static void check_slug(const char *cpu, const char *want)
{
	struct str slug = machine_slug(&arena, str_of(cpu));

	CHECK_MSG(str_is(slug, want), "%s: %.*s", cpu, (int)slug.n, slug.s);
}

/* Part of a device id: short enough for a mode and a variant behind it. */
static void test_slug(void)
{
	check_slug("Acme(R) X1 @ 2.50GHz", "acme-r-x1-2-50ghz");
	check_slug("", "unknown-cpu");
	check_slug("---", "unknown-cpu");
	check_slug("0123456789012345678901234567890123456789more",
	    "0123456789012345678901234567890123456789");
	check_slug("012345678901234567890123456789012345678 more",
	    "012345678901234567890123456789012345678");
}

static void append(void *context, const char *label)
{
	buf_printf(context, "%s ", label);
}

static void check_labels(const struct machine *before, const struct machine *after,
    unsigned threads, const char *want)
{
	struct buf b = {0};

	machine_labels(before, after, threads, append, &b);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

/* What happened to a machine while it was measured, and what is not known of it. */
static void test_labels(void)
{
	const struct machine calm = {.cpus = 4,
	    .load_1min = 1,
	    .throttle_events = 3,
	    .cooling_steps = 2,
	    .frequency_max_hz = 2e9,
	    .power_mode = STR("30w"),
	    .accelerator.throttled_ns = 5};
	struct machine other = calm;

	check_labels(&calm, &calm, 1, "");
	check_labels(&calm, &calm, 4, "loaded ");
	other.cpus = 0;
	check_labels(&other, &other, 4, "");
	other = calm;
	other.cooling_steps = 3;
	check_labels(&calm, &other, 1, "throttled ");
	check_labels(&other, &calm, 1, "");
	other = calm;
	other.throttle_events = 4;
	check_labels(&calm, &other, 1, "throttled ");
	other = calm;
	other.accelerator.throttled_ns = 6;
	check_labels(&calm, &other, 1, "throttled ");
	other = calm;
	other.power_mode = STR("50w");
	other.frequency_max_hz = 1.7e9;
	check_labels(&calm, &other, 1, "mode-changed slowed ");
	other = (struct machine){.load_1min = (double)NAN,
	    .throttle_events = (double)NAN,
	    .cooling_steps = (double)NAN,
	    .frequency_max_hz = (double)NAN,
	    .power_mode = STR("30w"),
	    .accelerator.throttled_ns = (double)NAN};
	check_labels(&other, &other, 1, "");
}

static void test_series(void)
{
	struct series s = {.n = 11};
	struct series_summary u;

	for (size_t i = 0; i < s.n; i++)
		s.ns[i] = 100 + (double)i;
	s.ns[3] = 500;
	series_summarise(&s, &u);
	CHECK_NEAR(u.median_ns, 105.5, 0);
	/* n = 10: the second smallest and largest, 97.9 % */
	CHECK_NEAR(u.median_lo_ns, 101, 0);
	CHECK_NEAR(u.median_hi_ns, 109, 0);
	CHECK_INT(u.noutliers, 1);
	CHECK(u.outlier[3]);
	CHECK_INT(u.nkept, 10);
	CHECK_NEAR(u.max_ns, 110, 0);
	CHECK_NEAR(u.mean_ns, 105.2, 1e-9);
	/* What another process disturbed is no sample; unless there is nothing else. */
	s.preempted[3] = s.preempted[10] = true;
	series_summarise(&s, &u);
	CHECK_INT(u.nused, 9);
	CHECK_INT(u.noutliers, 0);
	CHECK_NEAR(u.median_ns, 105, 0);
	CHECK_NEAR(u.max_ns, 109, 0);
	for (size_t i = 0; i < 9; i++)
		s.preempted[i] = true;
	series_summarise(&s, &u);
	CHECK_INT(u.nused, 11);
	for (size_t i = 0; i < 11; i++)
		s.preempted[i] = false;
	s.n = 5;
	series_summarise(&s, &u);
	CHECK(isinf(u.relative_half_width));
	s.n = 6; /* the extremes: 96.9 % */
	s.ns[3] = 106;
	series_summarise(&s, &u);
	CHECK_NEAR(u.median_lo_ns, 100, 0);
	CHECK_NEAR(u.median_hi_ns, 106, 0);
	/* Slow samples, almost as many as others: the dense ones are the kernel. */
	s.n = 11;
	for (size_t i = 0; i < s.n; i++)
		s.ns[i] = i % 2 ? 150 + 9 * (double)i : 100 + (double)i / 10;
	series_summarise(&s, &u);
	CHECK_INT(u.nkept, 6);
	CHECK_NEAR(u.mean_ns, 100.5, 1e-9);
}

/* Three kernels of which the last reads both others. */
static void test_chain(void)
{
	struct kernel conv = base(KERNEL_CONV2D), add = base(KERNEL_ADD);
	const volatile int ended = 0;
	struct evictor e = evictor_new((double)NAN);
	static struct chain_time time;

	CHECK(backend_reference.open(1, ELEMENT_FP32) == NULL);
	conv.channels = conv.out = add.channels = 4;
	conv.height = conv.width = add.height = add.width = 9;
	conv.kernel = 3;
	const struct chain_step steps[] = {
	    {conv, {0, 0}}, {conv, {1, 0}}, {add, {2, 1}}};
	const struct chain chain = {steps, 3};
	CHECK(chain_run(&backend_reference, &chain, &e, 0, &ended, &time) == NULL);
	CHECK(time.passes.n >= 1);
	CHECK(time.passes.ns[0] > 0);
	CHECK_INT(time.nunfed, 0);

	/* An output that is too small for who reads it. */
	struct kernel wide = add;
	wide.height = 10;
	const struct chain_step unequal[] = {{conv, {0, 0}}, {wide, {1, 1}}};
	const struct chain second = {unequal, 2};
	CHECK(chain_run(&backend_reference, &second, &e, 0, &ended, &time) == NULL);
	CHECK_INT(time.nunfed, 2);

	/* One that the back-end would not finish in time, and an interrupt. */
	struct kernel large = conv;
	large.channels = large.out = 1024;
	large.height = large.width = 64;
	const struct chain_step slow[] = {{large, {0, 0}}};
	const struct chain third = {slow, 1};
	CHECK(chain_run(&backend_reference, &third, &e, 0, &ended, &time) != NULL);
	const volatile int now = 1;
	CHECK(chain_run(&backend_reference, &chain, &e, 0, &now, &time) != NULL);
	evictor_free(&e);
}

/* What a kernel reads is what the one before it wrote. */
static void test_feed(void)
{
	struct kernel k = base(KERNEL_ACTIVATION), add = base(KERNEL_ADD);

	k.channels = add.channels = 3;
	k.post = POST_RELU;
	void *first = backend_reference.prepare(&k);
	void *second = backend_reference.prepare(&add);
	CHECK(first && second);
	CHECK(backend_reference.feed(second, 0, first));
	CHECK(backend_reference.feed(second, 1, first));
	CHECK(!backend_reference.feed(second, 2, first));
	CHECK(!backend_reference.feed(first, 1, second));
	backend_reference.touch(second);
	backend_reference.run(first);
	backend_reference.run(second);
	backend_reference.release(first);
	backend_reference.release(second);
}

static void test_clock(void)
{
	struct tick a = {1000000000, 5000000000};
	struct tick later = {1000500000, 5000500000};
	struct tick stepped = {1000500000, 5900500000};
	struct tick back = {999000000, 5000500000};
	struct tick slewed = {11000000000, 15005000000}; /* 500 ppm */

	CHECK(!clock_stepped(a, later));
	CHECK(!clock_stepped(a, slewed));
	CHECK(clock_stepped(a, stepped));
	CHECK(clock_stepped(a, back));
	CHECK(clock_overhead_ns() > 0);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_convolutions);
	RUN(test_tokens);
	RUN(test_attention);
	RUN(test_elements);
	RUN(test_mbconv);
	RUN(test_derive);
	RUN(test_loops_convolution);
	RUN(test_loops_attention);
	RUN(test_loops_rest);
	RUN(test_posts);
	RUN(test_slug);
	RUN(test_labels);
	RUN(test_series);
	RUN(test_chain);
	RUN(test_feed);
	RUN(test_clock);
	arena_free(&arena);
	return test_end("measure");
}
