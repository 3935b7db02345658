/* net.c: layer shapes → operations with FLOPs and bytes.
 *
 * Comes in: one layer at a time.  Goes out: rows of a workload in JSON.
 * Must not know: which network it is, files, devices. */
#include "netlist/net.h"

#include <inttypes.h>
#include <stdarg.h>

#include "base/fail.h"
#include "input/json.h"

#define BYTES_PER_VALUE 4u /* FP32 */

/* FLOPs of one element: maximum, subtract, exponential, sum, divide … */
#define SOFTMAX_FLOPS 5u
/* … mean, variance, subtract and divide, scale, shift. */
#define LAYER_NORM_FLOPS 5u

uint64_t shape_size(struct shape s)
{
	return s.channels * s.height * s.width;
}

const char *net_name(struct net *net, const char *format, ...)
{
	struct buf b = {0};
	va_list args;

	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	const char *name = arena_text(net->arena, b.s, b.n);

	buf_free(&b);
	return name;
}

/* The class is that which the match rules give a measured row of this type,
 * pattern and size, so that both get the same estimate. */
static void add_op(struct net *net, const char *name, const char *type,
    const char *pattern, uint64_t flops, uint64_t values)
{
	uint64_t bytes = values * BYTES_PER_VALUE;
	int id = classes_match(
	    net->classes, str_of(type), str_of(pattern), (double)flops, (double)bytes);

	BUG_IF(id < 0);
	buf_text(&net->ops, net->nops ? ",\n    {\"name\": " : "\n    {\"name\": ");
	json_quote(&net->ops, str_of(name));
	buf_text(&net->ops, ", \"class\": ");
	json_quote(&net->ops, net->classes->info[id].name);
	buf_printf(&net->ops,
	    ", \"precision\": \"fp32\", \"flops\": %" PRIu64 ", \"bytes\": %" PRIu64
	    ", \"launches\": 1, \"count\": 1}",
	    flops, bytes);
	net->nops++;
	net->flops += flops;
	net->bytes += bytes;
}

struct shape net_conv(struct net *net, const char *name, struct shape in, struct conv c)
{
	static const char *const patterns[] = {[FUSED_NONE] = "Conv2d",
	    [FUSED_BN] = "Conv2d_BatchNorm2d",
	    [FUSED_BN_RELU] = "Conv2d_BatchNorm2d_ReLU",
	    [FUSED_BN_RELU6] = "Conv2d_BatchNorm2d_ReLU6"};
	unsigned pad = c.kernel == c.stride ? 0 : (c.kernel - 1) / 2;
	struct shape out = {c.channels, (in.height + 2 * pad - c.kernel) / c.stride + 1,
	    (in.width + 2 * pad - c.kernel) / c.stride + 1};
	uint64_t weights =
	    c.channels * (in.channels / c.groups) * (uint64_t)c.kernel * c.kernel;
	/* Bias, or scale and shift of the batch normalisation. */
	uint64_t rest = c.fused == FUSED_NONE ? c.channels : 2 * c.channels;

	BUG_IF(in.channels % c.groups || c.channels % c.groups);
	add_op(net, name, c.fused == FUSED_NONE ? "conv2d" : "conv2d_batchnorm",
	    patterns[c.fused], 2 * weights * out.height * out.width,
	    shape_size(in) + shape_size(out) + weights + rest);
	return out;
}

struct shape net_pool(
    struct net *net, const char *name, struct shape in, struct shape out)
{
	add_op(net, name, "unfused", "Unfused", 0, shape_size(in) + shape_size(out));
	return out;
}

void net_add(struct net *net, const char *name, struct shape s)
{
	add_op(net, name, "unfused", "Unfused", shape_size(s), 3 * shape_size(s));
}

/* The files count one FLOP an element for the pair. */
void net_add_relu(struct net *net, const char *name, struct shape s)
{
	add_op(net, name, "activation", "add_ReLU", shape_size(s), 3 * shape_size(s));
}

void net_copy(struct net *net, const char *name, struct shape s)
{
	add_op(net, name, "unfused", "Unfused", 0, 2 * shape_size(s));
}

struct shape net_linear(struct net *net, const char *name, const char *pattern,
    struct shape in, uint64_t features)
{
	struct shape out = {features, in.height, in.width};
	uint64_t weights = in.channels * features;

	add_op(net, name, "matmul", pattern, 2 * weights * in.height * in.width,
	    shape_size(in) + shape_size(out) + weights + features);
	return out;
}

void net_layer_norm(struct net *net, const char *name, struct shape s)
{
	add_op(net, name, "unfused", "LayerNorm", LAYER_NORM_FLOPS * shape_size(s),
	    2 * shape_size(s) + 2 * s.channels);
}

void net_attention(struct net *net, const char *name, struct shape s, uint64_t heads)
{
	uint64_t tokens = s.height;
	uint64_t scores = heads * tokens * tokens;
	/* heads × tokens × tokens × (channels / heads) MACs, twice */
	uint64_t flops = 2 * tokens * tokens * s.channels;

	BUG_IF(s.channels % heads);
	add_op(net, net_name(net, "%s_scores", name), "attention", "attention_scores",
	    flops, 2 * shape_size(s) + scores);
	add_op(net, net_name(net, "%s_softmax", name), "unfused", "Softmax",
	    SOFTMAX_FLOPS * scores, 2 * scores);
	add_op(net, net_name(net, "%s_context", name), "attention", "attention_context",
	    flops, scores + 2 * shape_size(s));
}
