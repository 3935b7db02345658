/* net.c: layer shapes → kernels with their FLOPs and bytes.
 *
 * Comes in: one layer at a time.  Goes out: operations, and rows of a workload.
 * Must not know: which network it is, files, devices. */
#include "netlist/net.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "base/fail.h"
#include "input/json.h"

#define BYTES_PER_VALUE 4u /* FP32 */

const struct network networks[] = {
    {"mobilenet_v2_b1", "MobileNet-V2", net_mobilenet_v2},
    {"resnet18_b1", "ResNet-18", net_resnet18},
    {"resnet50_b1", "ResNet-50", net_resnet50},
    {"vit_b16_b1", "ViT-B/16", net_vit_b_16},
};
const size_t nnetworks = sizeof(networks) / sizeof(*networks);

struct shape net_image(void)
{
	return (struct shape){.channels = 3, .height = 224, .width = 224};
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
static int class_of(const struct net *net, const struct net_op *op)
{
	struct buf pattern = {0};

	kernel_pattern(&pattern, &op->kernel);
	int id = classes_match(net->classes, str_of(op->work.operation_type),
	    buf_view(&pattern), (double)op->work.flops, (double)op->work.bytes);

	buf_free(&pattern);
	BUG_IF(id < 0);
	return id;
}

/* A kernel that reads `in`, with what all kinds have. */
static struct kernel kernel_of(enum kernel_kind kind, struct shape in)
{
	return (struct kernel){.kind = kind,
	    .batch = 1,
	    .channels = (uint32_t)in.channels,
	    .height = (uint32_t)in.height,
	    .width = (uint32_t)in.width,
	    .kernel = 1,
	    .stride = 1,
	    .groups = 1,
	    .heads = 1};
}

static struct net_op *add_op(
    struct net *net, const char *name, const struct kernel *k, struct shape in)
{
	if (net->nops == net->room) {
		struct net_op *old = net->ops;

		net->room = 2 * net->room + 128;
		net->ops = ARENA_ARRAY(net->arena, net->room, struct net_op);
		if (net->nops)
			memcpy(net->ops, old, net->nops * sizeof *old);
	}
	struct net_op *op = &net->ops[net->nops++];

	*op = (struct net_op){.name = name,
	    .kernel = *k,
	    .in = {in.from},
	    .work = kernel_work(k, BYTES_PER_VALUE)};
	op->class_id = class_of(net, op);
	net->flops += op->work.flops;
	net->bytes += op->work.bytes;
	return op;
}

/* What the last operation writes. */
static struct shape written(
    const struct net *net, uint64_t channels, uint64_t height, uint64_t width)
{
	return (struct shape){channels, height, width, net->nops};
}

struct shape net_conv(struct net *net, const char *name, struct shape in, struct conv c)
{
	struct kernel k = kernel_of(KERNEL_CONV2D, in);

	BUG_IF(in.channels % c.groups || c.channels % c.groups);
	k.out = (uint32_t)c.channels;
	k.kernel = c.kernel;
	k.stride = c.stride;
	k.groups = (uint32_t)c.groups;
	k.batch_norm = c.fused != FUSED_NONE;
	k.post = c.fused == FUSED_BN_RELU    ? POST_RELU
		 : c.fused == FUSED_BN_RELU6 ? POST_RELU6
					     : POST_NONE;
	add_op(net, name, &k, in);
	return written(net, c.channels, kernel_out_size(&k, k.height),
	    kernel_out_size(&k, k.width));
}

struct shape net_max_pool(struct net *net, const char *name, struct shape in)
{
	struct kernel k = kernel_of(KERNEL_MAX_POOL, in);

	k.kernel = 3;
	k.stride = 2;
	add_op(net, name, &k, in);
	return written(net, in.channels, kernel_out_size(&k, k.height),
	    kernel_out_size(&k, k.width));
}

struct shape net_mean_pool(struct net *net, const char *name, struct shape in)
{
	struct kernel k = kernel_of(KERNEL_MEAN_POOL, in);

	add_op(net, name, &k, in);
	return written(net, in.channels, 1, 1);
}

static struct shape add_of(
    struct net *net, const char *name, struct shape s, struct shape more, unsigned post)
{
	struct kernel k = kernel_of(KERNEL_ADD, s);

	k.post = post;
	add_op(net, name, &k, s)->in[1] = more.from;
	return written(net, s.channels, s.height, s.width);
}

struct shape net_add(
    struct net *net, const char *name, struct shape s, struct shape more)
{
	return add_of(net, name, s, more, POST_NONE);
}

/* The files count one FLOP an element for the pair. */
struct shape net_add_relu(
    struct net *net, const char *name, struct shape s, struct shape more)
{
	return add_of(net, name, s, more, POST_RELU);
}

/* As a concatenation: its input and its output are as large as the data. */
void net_copy(struct net *net, const char *name, struct shape s)
{
	struct kernel k = kernel_of(KERNEL_CONCAT, s);

	add_op(net, name, &k, s)->idle = true;
}

struct shape net_linear(
    struct net *net, const char *name, struct shape in, uint64_t features, bool gelu)
{
	struct kernel k = kernel_of(KERNEL_MATMUL, in);

	k.out = (uint32_t)features;
	k.post = gelu ? POST_GELU : POST_NONE;
	add_op(net, name, &k, in);
	return written(net, features, in.height, in.width);
}

struct shape net_layer_norm(struct net *net, const char *name, struct shape s)
{
	struct kernel k = kernel_of(KERNEL_LAYER_NORM, s);

	add_op(net, name, &k, s);
	return written(net, s.channels, s.height, s.width);
}

struct shape net_attention(
    struct net *net, const char *name, struct shape s, uint64_t heads)
{
	static const struct {
		enum kernel_kind kind;
		const char *suffix;
	} parts[] = {{KERNEL_SCORES, "scores"}, {KERNEL_SOFTMAX, "softmax"},
	    {KERNEL_CONTEXT, "context"}};
	struct shape in = s;

	BUG_IF(s.channels % heads);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		struct kernel k = kernel_of(parts[i].kind, s);

		k.heads = (uint32_t)heads;
		add_op(net, net_name(net, "%s_%s", name, parts[i].suffix), &k, in);
		in = written(net, s.channels, s.height, s.width);
	}
	return in;
}

void net_rows(struct buf *b, const struct net *net)
{
	for (size_t i = 0; i < net->nops; i++) {
		const struct net_op *op = &net->ops[i];

		buf_text(b, i ? ",\n    {\"name\": " : "\n    {\"name\": ");
		json_quote(b, str_of(op->name));
		buf_text(b, ", \"class\": ");
		json_quote(b, net->classes->info[op->class_id].name);
		buf_printf(b,
		    ", \"precision\": \"fp32\", \"flops\": %" PRIu64
		    ", \"bytes\": %" PRIu64 ", \"launches\": 1, \"count\": 1}",
		    op->work.flops, op->work.bytes);
	}
}
