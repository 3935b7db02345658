/* onednn.c: the back-end `cpu`: oneDNN, loaded at run time.
 *
 * Comes in: a kernel.  Goes out: primitives with post-operations and buffers in the
 * layouts that the library prefers.  Batch normalisation is folded into weights and
 * bias, as inference does.  Must not know: clocks, plans. */
#include "measure/backend.h"

#ifdef HAVE_DNNL

#include <dlfcn.h>
#include <math.h>
#include <oneapi/dnnl/dnnl.h>
#include <oneapi/dnnl/dnnl_version.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIBRARY "libdnnl.so.2"

/* What is called, with the types that the header gives. */
#define CALLS(X)                                                                       \
	X(dnnl_version)                                                                \
	X(dnnl_get_effective_cpu_isa)                                                  \
	X(dnnl_engine_create)                                                          \
	X(dnnl_stream_create)                                                          \
	X(dnnl_stream_wait)                                                            \
	X(dnnl_memory_desc_init_by_tag)                                                \
	X(dnnl_memory_desc_get_size)                                                   \
	X(dnnl_memory_create)                                                          \
	X(dnnl_memory_get_data_handle)                                                 \
	X(dnnl_memory_set_data_handle)                                                 \
	X(dnnl_memory_get_memory_desc)                                                 \
	X(dnnl_memory_destroy)                                                         \
	X(dnnl_primitive_attr_create)                                                  \
	X(dnnl_primitive_attr_destroy)                                                 \
	X(dnnl_primitive_attr_set_post_ops)                                            \
	X(dnnl_post_ops_create)                                                        \
	X(dnnl_post_ops_destroy)                                                       \
	X(dnnl_post_ops_append_eltwise)                                                \
	X(dnnl_convolution_forward_desc_init)                                          \
	X(dnnl_matmul_desc_init)                                                       \
	X(dnnl_softmax_forward_desc_init)                                              \
	X(dnnl_pooling_forward_desc_init)                                              \
	X(dnnl_binary_desc_init)                                                       \
	X(dnnl_eltwise_forward_desc_init)                                              \
	X(dnnl_layer_normalization_forward_desc_init)                                  \
	X(dnnl_concat_primitive_desc_create)                                           \
	X(dnnl_primitive_desc_create)                                                  \
	X(dnnl_primitive_desc_query_md)                                                \
	X(dnnl_primitive_desc_destroy)                                                 \
	X(dnnl_primitive_create)                                                       \
	X(dnnl_primitive_destroy)                                                      \
	X(dnnl_primitive_execute)

static struct {
#define X(name) __typeof__(name) *name;
	CALLS(X)
#undef X
	dnnl_engine_t engine;
	dnnl_stream_t stream;
	dnnl_data_type_t activation, weight; /* number formats */
	char version[80];
} lib;

#define MOST_STAGES 2
#define MOST_SLOTS 5
#define LINE 64    /* bytes of a cache line */
#define SPARE 4096 /* bytes */

struct stage {
	dnnl_primitive_t primitive;
	dnnl_exec_arg_t args[MOST_SLOTS];
	int nargs;
};
struct prepared {
	struct stage stages[MOST_STAGES];
	size_t nstages;
	dnnl_memory_t memories[MOST_STAGES * MOST_SLOTS];
	void *data[MOST_STAGES * MOST_SLOTS]; /* theirs */
	size_t nmemories;
	dnnl_memory_t result; /* of the last stage: the source of the next */
	size_t result_room;   /* bytes */
	dnnl_memory_desc_t result_desc;
};

/* --- the library ------------------------------------------------------------- */

static const char *load(unsigned threads)
{
	char number[16];
	snprintf(number, sizeof number, "%u", threads);
	/* Read by OpenMP runtimes as they are loaded. */
	setenv("OMP_NUM_THREADS", number, 1);
	void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
	if (!handle)
		return LIBRARY " cannot be loaded (Debian: apt-get install libdnnl2)";
	void *symbol;
#define X(name)                                                                        \
	symbol = dlsym(handle, #name);                                                 \
	if (!symbol)                                                                   \
		return LIBRARY " lacks " #name;                                        \
	memcpy(&lib.name, &symbol, sizeof symbol);
	CALLS(X)
#undef X
	/* For a runtime that was there before. */
	void (*set_threads)(int);
	symbol = dlsym(handle, "omp_set_num_threads");
	if (symbol) {
		memcpy(&set_threads, &symbol, sizeof symbol);
		set_threads((int)threads);
	} else if (threads > 1) {
		return LIBRARY " has no OpenMP runtime whose threads can be set";
	}
	return NULL;
}

static const char *onednn_open(unsigned threads, enum element e)
{
	static const dnnl_data_type_t activations[] = {dnnl_f32, dnnl_bf16, dnnl_u8};
	static const dnnl_data_type_t weights[] = {dnnl_f32, dnnl_bf16, dnnl_s8};
	if (e > ELEMENT_INT8)
		return "it computes in fp32, bf16 or int8";
	const char *why = load(threads);
	if (why)
		return why;
	unsigned isa = (unsigned)lib.dnnl_get_effective_cpu_isa();
	/* Bits that every instruction set with the feature has. */
	unsigned bf16 = (unsigned)dnnl_cpu_isa_avx512_core_bf16;
	unsigned vnni = (unsigned)dnnl_cpu_isa_avx512_core_vnni;
	unsigned vnni_256 = (unsigned)dnnl_cpu_isa_avx2_vnni;
	if (e == ELEMENT_BF16 && (isa & bf16) != bf16)
		return "this CPU has no bf16 arithmetic; oneDNN would emulate it";
	if (e == ELEMENT_INT8 && (isa & vnni) != vnni && (isa & vnni_256) != vnni_256)
		return "this CPU has no int8 dot products; oneDNN would emulate them";
	if (lib.dnnl_engine_create(&lib.engine, dnnl_cpu, 0) != dnnl_success ||
	    lib.dnnl_stream_create(
		&lib.stream, lib.engine, dnnl_stream_default_flags) != dnnl_success)
		return LIBRARY " gives no CPU engine";
	const dnnl_version_t *v = lib.dnnl_version();
	snprintf(lib.version, sizeof lib.version,
	    "oneDNN %d.%d.%d, instruction set %#x", v->major, v->minor, v->patch, isa);
	lib.activation = activations[e];
	lib.weight = weights[e];
	return NULL;
}

static const char *onednn_version(void)
{
	return lib.version;
}

/* --- buffers ------------------------------------------------------------------- */

static bool describe(dnnl_memory_desc_t *to, int n, const dnnl_dim_t *dims,
    dnnl_data_type_t type, dnnl_format_tag_t tag)
{
	return lib.dnnl_memory_desc_init_by_tag(to, n, dims, type, tag) == dnnl_success;
}

/* Weights of a layer keep the variance of what flows through a ReLU (He et al.,
 * "Delving Deep into Rectifiers", 2015): values of a chain of layers neither
 * overflow nor become denormal. */
static float span_of(const dnnl_memory_desc_t *desc)
{
	dnnl_dim_t n = 1, out = 0;
	for (int i = 0; i < desc->ndims; i++)
		n *= desc->dims[i];
	if (desc->ndims == 2) /* in × out */
		out = desc->dims[1];
	else if (desc->ndims > 3) /* out × in × …, perhaps in groups */
		out = desc->ndims == 5 ? desc->dims[0] * desc->dims[1] : desc->dims[0];
	return out ? (float)sqrt(6.0 * (double)out / (double)n) : 1;
}

/* Values between −span and span, bytes from 0 to 15: no denormals, no overflow. */
static void fill(void *data, size_t nbytes, dnnl_data_type_t type, float span)
{
	uint32_t state = 12345;
	unsigned char *to = data;
	for (size_t i = 0; i + 3 < nbytes; i += 4) {
		float x;
		uint32_t bits;
		state = state * 1664525u + 1013904223u;
		x = span * (float)(int32_t)state / 2147483648.0f;
		memcpy(&bits, &x, sizeof bits);
		if (type == dnnl_bf16)
			bits = (bits & 0xffff0000u) | bits >> 16;
		else if (type != dnnl_f32)
			bits = state & 0x0f0f0f0fu;
		memcpy(to + i, &bits, sizeof bits);
	}
}

/* A buffer of its own.  What an operation writes has room to spare, so that an
 * operation which pads its channels otherwise can read it (onednn_feed). */
static bool add_memory(
    struct prepared *p, dnnl_memory_t *memory, int arg, const dnnl_memory_desc_t *desc)
{
	size_t size = lib.dnnl_memory_desc_get_size(desc);
	size_t room = arg == DNNL_ARG_DST ? 2 * size + SPARE : size + LINE;
	void **data = &p->data[p->nmemories];

	if (posix_memalign(data, LINE, room) != 0)
		return false;
	if (lib.dnnl_memory_create(memory, desc, lib.engine, *data) != dnnl_success) {
		free(*data);
		return false;
	}
	p->memories[p->nmemories++] = *memory;
	fill(*data, size, desc->data_type, arg == DNNL_ARG_WEIGHTS ? span_of(desc) : 1);
	if (arg == DNNL_ARG_DST)
		p->result_room = room;
	return true;
}

static bool add_argument(
    struct prepared *p, struct stage *s, int arg, const dnnl_memory_desc_t *desc)
{
	dnnl_memory_t memory = arg == DNNL_ARG_SRC ? p->result : NULL;

	if (!memory && !add_memory(p, &memory, arg, desc))
		return false;
	s->args[s->nargs++] = (dnnl_exec_arg_t){arg, memory};
	if (arg == DNNL_ARG_DST) {
		p->result = memory;
		p->result_desc = *desc;
	}
	return true;
}

struct slot {
	dnnl_query_t query;
	int index, arg;
};
static const struct slot slots_weighted[] = {{dnnl_query_src_md, 0, DNNL_ARG_SRC},
    {dnnl_query_weights_md, 0, DNNL_ARG_WEIGHTS},
    {dnnl_query_weights_md, 1, DNNL_ARG_BIAS}, {dnnl_query_dst_md, 0, DNNL_ARG_DST}};
static const struct slot slots_norm[] = {{dnnl_query_src_md, 0, DNNL_ARG_SRC},
    {dnnl_query_weights_md, 0, DNNL_ARG_SCALE_SHIFT},
    {dnnl_query_dst_md, 0, DNNL_ARG_DST}};
static const struct slot slots_binary[] = {{dnnl_query_src_md, 0, DNNL_ARG_SRC_0},
    {dnnl_query_src_md, 1, DNNL_ARG_SRC_1}, {dnnl_query_dst_md, 0, DNNL_ARG_DST}};
static const struct slot slots_concat[] = {
    {dnnl_query_src_md, 0, DNNL_ARG_MULTIPLE_SRC},
    {dnnl_query_src_md, 1, DNNL_ARG_MULTIPLE_SRC + 1},
    {dnnl_query_dst_md, 0, DNNL_ARG_DST}};
#define SLOTS(list) (list), sizeof(list) / sizeof *(list)

/* The primitive of a description, with a buffer for each argument that it takes;
 * destroys the description. */
static bool add_stage(struct prepared *p, dnnl_primitive_desc_t desc,
    const struct slot *slots, size_t nslots)
{
	struct stage *s = &p->stages[p->nstages++];
	bool good = lib.dnnl_primitive_create(&s->primitive, desc) == dnnl_success;

	for (size_t i = 0; good && i < nslots; i++) {
		const dnnl_memory_desc_t *md = lib.dnnl_primitive_desc_query_md(
		    desc, slots[i].query, slots[i].index);
		if (md && md->ndims > 0)
			good = add_argument(p, s, slots[i].arg, md);
	}
	lib.dnnl_primitive_desc_destroy(desc);
	return good;
}

/* --- primitives ---------------------------------------------------------------- */

struct eltwise {
	dnnl_alg_kind_t kind;
	float alpha, beta;
};

static struct eltwise eltwise_of(unsigned post)
{
	switch (post) {
	case POST_RELU6:
		return (struct eltwise){dnnl_eltwise_clip, 0, 6};
	case POST_HARDSWISH:
		return (struct eltwise){dnnl_eltwise_hardswish, 0, 0};
	case POST_GELU:
		return (struct eltwise){dnnl_eltwise_gelu_erf, 0, 0};
	case POST_SILU:
		return (struct eltwise){dnnl_eltwise_swish, 1, 0};
	default:
		return (struct eltwise){dnnl_eltwise_relu, 0, 0};
	}
}

/* One primitive of `op`, followed by the activation `post`. */
static bool add_fused(struct prepared *p, const_dnnl_op_desc_t op, unsigned post,
    const struct slot *slots, size_t nslots)
{
	dnnl_primitive_attr_t attr = NULL;
	dnnl_post_ops_t ops = NULL;
	dnnl_primitive_desc_t desc = NULL;
	bool good = lib.dnnl_primitive_attr_create(&attr) == dnnl_success &&
		    lib.dnnl_post_ops_create(&ops) == dnnl_success;

	if (good && post != POST_NONE) {
		struct eltwise e = eltwise_of(post);
		good = lib.dnnl_post_ops_append_eltwise(
			   ops, 1, e.kind, e.alpha, e.beta) == dnnl_success &&
		       lib.dnnl_primitive_attr_set_post_ops(attr, ops) == dnnl_success;
	}
	good = good && lib.dnnl_primitive_desc_create(
			   &desc, op, attr, lib.engine, NULL) == dnnl_success;
	if (ops)
		lib.dnnl_post_ops_destroy(ops);
	if (attr)
		lib.dnnl_primitive_attr_destroy(attr);
	return good && add_stage(p, desc, slots, nslots);
}

static bool add_convolution(struct prepared *p, const struct kernel *k)
{
	dnnl_dim_t pad = kernel_pad(k), stride = k->stride, g = k->groups;
	dnnl_dim_t height = kernel_out_size(k, k->height);
	dnnl_dim_t width = kernel_out_size(k, k->width);
	/* What the last window needs beyond the input, which may be less than `pad`
	 * or, where the stride leaves rows out, negative. */
	dnnl_dim_t below = (height - 1) * stride + k->kernel - k->height - pad;
	dnnl_dim_t right = (width - 1) * stride + k->kernel - k->width - pad;
	const dnnl_dims_t src = {k->batch, k->channels, k->height, k->width};
	const dnnl_dims_t dst = {k->batch, k->out, height, width};
	const dnnl_dims_t bias = {k->out};
	const dnnl_dims_t dense = {k->out, k->channels, k->kernel, k->kernel};
	const dnnl_dims_t grouped = {
	    g, k->out / g, k->channels / g, k->kernel, k->kernel};
	const dnnl_dims_t strides = {stride, stride}, before = {pad, pad};
	const dnnl_dims_t after = {below, right};
	dnnl_memory_desc_t src_md, weights_md, bias_md, dst_md;
	dnnl_convolution_desc_t op;

	if (p->result)
		src_md = p->result_desc;
	else if (!describe(&src_md, 4, src, lib.activation, dnnl_format_tag_any))
		return false;
	return describe(&weights_md, g > 1 ? 5 : 4, g > 1 ? grouped : dense, lib.weight,
		   dnnl_format_tag_any) &&
	       describe(&bias_md, 1, bias, dnnl_f32, dnnl_a) &&
	       describe(&dst_md, 4, dst, lib.activation, dnnl_format_tag_any) &&
	       lib.dnnl_convolution_forward_desc_init(&op, dnnl_forward_inference,
		   dnnl_convolution_direct, &src_md, &weights_md, &bias_md, &dst_md,
		   strides, before, after) == dnnl_success &&
	       add_fused(p, &op, k->post, SLOTS(slots_weighted));
}

static bool add_mbconv(struct prepared *p, const struct kernel *k)
{
	struct kernel expansion = *k, depthwise = *k;
	expansion.kind = depthwise.kind = KERNEL_CONV2D;
	expansion.kernel = expansion.stride = 1;
	depthwise.channels = depthwise.groups = k->out;
	return add_convolution(p, &expansion) && add_convolution(p, &depthwise);
}

static bool add_product(struct prepared *p, int ndims, const dnnl_dim_t *src,
    const dnnl_dim_t *weights, dnnl_format_tag_t weights_tag, const dnnl_dim_t *dst,
    bool biased, unsigned post)
{
	dnnl_format_tag_t tag = ndims == 2 ? dnnl_ab : dnnl_abc;
	const dnnl_dims_t bias = {1, dst[1]};
	dnnl_memory_desc_t src_md, weights_md, bias_md, dst_md;
	dnnl_matmul_desc_t op;

	return describe(&src_md, ndims, src, lib.activation, tag) &&
	       describe(&weights_md, ndims, weights, lib.weight, weights_tag) &&
	       describe(&bias_md, 2, bias, dnnl_f32, dnnl_ab) &&
	       describe(&dst_md, ndims, dst, lib.activation, tag) &&
	       lib.dnnl_matmul_desc_init(&op, &src_md, &weights_md,
		   biased ? &bias_md : NULL, &dst_md) == dnnl_success &&
	       add_fused(p, &op, post, SLOTS(slots_weighted));
}

static bool add_matmul(struct prepared *p, const struct kernel *k)
{
	dnnl_dim_t tokens = (dnnl_dim_t)k->batch * k->height * k->width;
	const dnnl_dims_t src = {tokens, k->channels}, dst = {tokens, k->out};
	const dnnl_dims_t weights = {k->channels, k->out};
	return add_product(p, 2, src, weights, dnnl_format_tag_any, dst, true, k->post);
}

static bool add_attention(struct prepared *p, const struct kernel *k)
{
	dnnl_dim_t all = (dnnl_dim_t)k->batch * k->heads, tokens = k->height;
	dnnl_dim_t width = k->channels / k->heads;
	const dnnl_dims_t thin = {all, tokens, width}, square = {all, tokens, tokens};
	const dnnl_dims_t across = {all, width, tokens};
	if (k->kind == KERNEL_SCORES) /* keys lie as the queries do: transposed */
		return add_product(
		    p, 3, thin, across, dnnl_acb, square, false, POST_NONE);
	return add_product(p, 3, square, thin, dnnl_abc, thin, false, POST_NONE);
}

static bool add_softmax(struct prepared *p, const struct kernel *k)
{
	dnnl_dim_t rows = (dnnl_dim_t)k->batch * k->heads * k->height;
	const dnnl_dims_t dims = {rows, k->height};
	dnnl_memory_desc_t md;
	dnnl_softmax_desc_t op;
	return describe(&md, 2, dims, lib.activation, dnnl_ab) &&
	       lib.dnnl_softmax_forward_desc_init(
		   &op, dnnl_forward_inference, &md, 1) == dnnl_success &&
	       add_fused(p, &op, POST_NONE, SLOTS(slots_weighted));
}

/* Images between convolutions lie in blocks of 16 channels where these divide. */
static dnnl_format_tag_t image_tag(uint32_t channels)
{
	return channels % 16 ? dnnl_abcd : dnnl_aBcd16b;
}

static bool add_pool(struct prepared *p, const struct kernel *k)
{
	bool mean = k->kind == KERNEL_MEAN_POOL;
	dnnl_dim_t high = mean ? k->height : k->kernel, wide = mean ? k->width : high;
	dnnl_dim_t stride = mean ? 1 : k->stride, pad = mean ? 0 : kernel_pad(k);
	dnnl_dim_t height = mean ? 1 : kernel_out_size(k, k->height);
	dnnl_dim_t width = mean ? 1 : kernel_out_size(k, k->width);
	const dnnl_dims_t src = {k->batch, k->channels, k->height, k->width};
	const dnnl_dims_t dst = {k->batch, k->channels, height, width};
	const dnnl_dims_t strides = {stride, stride}, window = {high, wide};
	const dnnl_dims_t before = {pad, pad};
	const dnnl_dims_t after = {(height - 1) * stride + high - k->height - pad,
	    (width - 1) * stride + wide - k->width - pad};
	dnnl_memory_desc_t src_md, dst_md;
	dnnl_pooling_desc_t op;
	return describe(&src_md, 4, src, lib.activation, image_tag(k->channels)) &&
	       describe(&dst_md, 4, dst, lib.activation, image_tag(k->channels)) &&
	       lib.dnnl_pooling_forward_desc_init(&op, dnnl_forward_inference,
		   mean ? dnnl_pooling_avg_exclude_padding : dnnl_pooling_max, &src_md,
		   &dst_md, strides, window, before, after) == dnnl_success &&
	       add_fused(p, &op, POST_NONE, SLOTS(slots_weighted));
}

static bool add_elementwise(struct prepared *p, const struct kernel *k)
{
	const dnnl_dims_t dims = {
	    (dnnl_dim_t)k->batch * k->channels, (dnnl_dim_t)k->height * k->width};
	struct eltwise e = eltwise_of(k->post);
	dnnl_memory_desc_t md;
	dnnl_binary_desc_t sum;
	dnnl_eltwise_desc_t alone;
	if (!describe(&md, 2, dims, lib.activation, dnnl_ab))
		return false;
	if (k->kind == KERNEL_ADD)
		return lib.dnnl_binary_desc_init(
			   &sum, dnnl_binary_add, &md, &md, &md) == dnnl_success &&
		       add_fused(p, &sum, k->post, SLOTS(slots_binary));
	return lib.dnnl_eltwise_forward_desc_init(&alone, dnnl_forward_inference,
		   e.kind, &md, e.alpha, e.beta) == dnnl_success &&
	       add_fused(p, &alone, POST_NONE, SLOTS(slots_weighted));
}

static bool add_concat(struct prepared *p, const struct kernel *k)
{
	uint32_t half = k->channels / 2;
	const dnnl_dims_t part = {k->batch, half, k->height, k->width};
	dnnl_memory_desc_t parts[2];
	dnnl_primitive_desc_t desc;
	return describe(&parts[0], 4, part, lib.activation, image_tag(half)) &&
	       describe(&parts[1], 4, part, lib.activation, image_tag(half)) &&
	       lib.dnnl_concat_primitive_desc_create(
		   &desc, NULL, 2, 1, parts, NULL, lib.engine) == dnnl_success &&
	       add_stage(p, desc, SLOTS(slots_concat));
}

static bool add_layer_norm(struct prepared *p, const struct kernel *k)
{
	const dnnl_dims_t dims = {
	    (dnnl_dim_t)k->batch * k->height * k->width, k->channels};
	dnnl_memory_desc_t md;
	dnnl_layer_normalization_desc_t op;
	return describe(&md, 2, dims, lib.activation, dnnl_ab) &&
	       lib.dnnl_layer_normalization_forward_desc_init(&op,
		   dnnl_forward_inference, &md, NULL, 1e-5f,
		   dnnl_use_scaleshift) == dnnl_success &&
	       add_fused(p, &op, POST_NONE, SLOTS(slots_norm));
}

static bool add_kernel(struct prepared *p, const struct kernel *k)
{
	switch (k->kind) {
	case KERNEL_CONV2D:
		return add_convolution(p, k);
	case KERNEL_MBCONV:
		return add_mbconv(p, k);
	case KERNEL_MATMUL:
		return add_matmul(p, k);
	case KERNEL_SCORES:
	case KERNEL_CONTEXT:
		return add_attention(p, k);
	case KERNEL_SOFTMAX:
		return add_softmax(p, k);
	case KERNEL_MAX_POOL:
	case KERNEL_MEAN_POOL:
		return add_pool(p, k);
	case KERNEL_CONCAT:
		return add_concat(p, k);
	case KERNEL_LAYER_NORM:
		return add_layer_norm(p, k);
	default:
		return add_elementwise(p, k);
	}
}

static void onednn_release(void *prepared)
{
	struct prepared *p = prepared;
	for (size_t i = 0; i < p->nstages; i++)
		if (p->stages[i].primitive)
			lib.dnnl_primitive_destroy(p->stages[i].primitive);
	for (size_t i = 0; i < p->nmemories; i++) {
		lib.dnnl_memory_destroy(p->memories[i]);
		free(p->data[i]);
	}
	free(p);
}

static void *onednn_prepare(const struct kernel *k)
{
	struct prepared *p = calloc(1, sizeof *p);
	if (p && !add_kernel(p, k)) {
		onednn_release(p);
		return NULL;
	}
	return p;
}

static void onednn_run(void *prepared)
{
	const struct prepared *p = prepared;
	for (size_t i = 0; i < p->nstages; i++)
		lib.dnnl_primitive_execute(p->stages[i].primitive, lib.stream,
		    p->stages[i].nargs, p->stages[i].args);
	lib.dnnl_stream_wait(lib.stream);
}

/* The memory of input `index`, NULL: none. */
static dnnl_memory_t input_of(const struct prepared *p, unsigned index)
{
	const struct stage *s = &p->stages[0];
	for (int i = 0; i < s->nargs; i++)
		if (s->args[i].arg == DNNL_ARG_SRC_0 + (int)index ||
		    s->args[i].arg == DNNL_ARG_MULTIPLE_SRC + (int)index)
			return s->args[i].memory;
	return NULL;
}

static size_t size_of(const_dnnl_memory_t memory)
{
	const dnnl_memory_desc_t *desc;
	return lib.dnnl_memory_get_memory_desc(memory, &desc) == dnnl_success
		   ? lib.dnnl_memory_desc_get_size(desc)
		   : SIZE_MAX;
}

static bool onednn_feed(void *prepared, unsigned index, const void *producer)
{
	const struct prepared *from = producer;
	dnnl_memory_t in = input_of(prepared, index);
	void *data;
	return in && size_of(in) <= from->result_room &&
	       lib.dnnl_memory_get_data_handle(from->result, &data) == dnnl_success &&
	       lib.dnnl_memory_set_data_handle(in, data) == dnnl_success;
}

static void onednn_touch(void *prepared)
{
	dnnl_memory_t in;
	void *data;
	for (unsigned index = 0; (in = input_of(prepared, index)) != NULL; index++) {
		size_t n = size_of(in);
		if (n == SIZE_MAX ||
		    lib.dnnl_memory_get_data_handle(in, &data) != dnnl_success)
			continue;
		for (size_t i = 0; i < n; i += LINE)
			(void)((volatile unsigned char *)data)[i];
	}
}

#else

static const char *onednn_open(unsigned threads, enum element e)
{
	(void)threads;
	(void)e;
	return "this calgen was built without the headers of oneDNN 2 (libdnnl-dev)";
}

#endif

const struct backend backend_cpu = {
    .name = "cpu",
    .summary = "oneDNN 2, any number of threads, fp32, bf16, int8",
    .flops_most = UINT64_MAX,
    .open = onednn_open,
#ifdef HAVE_DNNL
    .version = onednn_version,
    .prepare = onednn_prepare,
    .run = onednn_run,
    .release = onednn_release,
    .feed = onednn_feed,
    .touch = onednn_touch,
#endif
};
