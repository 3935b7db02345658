/* cuda_own.c: what the libraries lack: element-wise kernels, layer normalisation,
 * concat.
 *
 * Comes in: the open device and its element type.  Goes out: steps.  The kernels are
 * written here in PTX, for which every driver has a compiler: sums are of fp32, four
 * neighbours a thread.  Must not know: clocks, how steps are timed. */
#include "measure/cuda.h"

#ifdef HAVE_DLFCN

#include <math.h>
#include <stdio.h>
#include <string.h>

#define BLOCK 256
#define WARPS (BLOCK / 32)
#define LANES 4
#define NPOSTS 6 /* of kernel_posts */

static void *functions[NPOSTS][2], *layer_norm; /* [post][whether two are added] */

/* --- PTX ------------------------------------------------------------------------- */

/* A constant as PTX writes fp32: its bits. */
static void constant(struct buf *b, float x)
{
	uint32_t bits;
	memcpy(&bits, &x, sizeof bits);
	buf_printf(b, "0f%08X", (unsigned)bits);
}

static void with_constant(struct buf *b, const char *before, float x, const char *after)
{
	buf_text(b, before);
	constant(b, x);
	buf_text(b, after);
}

/* %x = 1 / (1 + 2^%t) × %x */
static void sigmoid(struct buf *b)
{
	buf_text(b, "ex2.approx.f32 %t, %t;\n");
	with_constant(b, "add.f32 %t, %t, ", 1, ";\n");
	buf_text(b, "rcp.approx.f32 %t, %t;\nmul.f32 %x, %x, %t;\n");
}

static void clip(struct buf *b, const char *what, float most)
{
	buf_printf(b, "max.f32 %s, %s, ", what, what);
	constant(b, 0);
	buf_printf(b, ";\nmin.f32 %s, %s, ", what, what);
	constant(b, most);
	buf_text(b, ";\n");
}

static void post_ptx(struct buf *b, unsigned post)
{
	const float log2_e = 1.44269504f;

	switch (post) {
	case POST_RELU:
		with_constant(b, "max.f32 %x, %x, ", 0, ";\n");
		break;
	case POST_RELU6:
		clip(b, "%x", 6);
		break;
	case POST_HARDSWISH:
		with_constant(b, "add.f32 %t, %x, ", 3, ";\n");
		clip(b, "%t", 6);
		with_constant(b, "mul.f32 %t, %t, ", 1 / 6.0f, ";\n");
		buf_text(b, "mul.f32 %x, %x, %t;\n");
		break;
	case POST_GELU:
		/* x / (1 + e^(−2y)), y = √(2/π) (x + 0.044715 x³): Hendrycks and Gimpel
		 * 2016, the form by tanh */
		buf_text(b, "mul.f32 %t, %x, %x;\n");
		with_constant(b, "mul.f32 %t, %t, ", 0.044715f, ";\n");
		with_constant(b, "add.f32 %t, %t, ", 1, ";\n");
		buf_text(b, "mul.f32 %t, %t, %x;\n");
		with_constant(b, "mul.f32 %t, %t, ", -2 * 0.797884561f * log2_e, ";\n");
		sigmoid(b);
		break;
	case POST_SILU:
		with_constant(b, "mul.f32 %t, %x, ", -log2_e, ";\n");
		sigmoid(b);
		break;
	default:
		break;
	}
}

/* One element, as it lies in memory, into the fp32 register `to`, and back. */
static void widen(struct buf *b, enum element e, const char *to, int lane)
{
	if (e == ELEMENT_FP16)
		buf_printf(b, "cvt.f32.f16 %s, %%h%d;\n", to, lane);
	else if (e == ELEMENT_BF16)
		buf_printf(b,
		    "cvt.u32.u16 %%w, %%h%d;\nshl.b32 %%w, %%w, 16;\n"
		    "mov.b32 %s, %%w;\n",
		    lane, to);
	else if (e == ELEMENT_INT8)
		buf_printf(b, "cvt.rn.f32.s32 %s, %%s%d;\n", to, lane);
	else
		buf_printf(b, "mov.f32 %s, %%f%d;\n", to, lane);
}

static void narrow(struct buf *b, enum element e, int lane)
{
	if (e == ELEMENT_FP16)
		buf_printf(b, "cvt.rn.f16.f32 %%h%d, %%x;\n", lane);
	else if (e == ELEMENT_BF16) /* half to even, by integers */
		buf_printf(b,
		    "mov.b32 %%w, %%x;\nshr.u32 %%v, %%w, 16;\nand.b32 %%v, %%v, 1;\n"
		    "add.u32 %%v, %%v, 32767;\nadd.u32 %%w, %%w, %%v;\n"
		    "shr.u32 %%w, %%w, 16;\ncvt.u16.u32 %%h%d, %%w;\n",
		    lane);
	else if (e == ELEMENT_INT8)
		buf_printf(b, "cvt.rni.sat.s8.f32 %%s%d, %%x;\n", lane);
	else
		buf_printf(b, "mov.f32 %%f%d, %%x;\n", lane);
}

/* "ld.global.v4.f32 {%f0, %f1, %f2, %f3}, [%a];", or of one lane without braces */
static void move_lanes(
    struct buf *b, enum element e, bool load, const char *at, int lanes)
{
	const char *type = e == ELEMENT_INT8                        ? "s8"
			   : e == ELEMENT_FP16 || e == ELEMENT_BF16 ? "b16"
								    : "f32";
	char name = e == ELEMENT_INT8 ? 's' : *type == 'b' ? 'h' : 'f';
	char list[64];

	if (lanes == 1)
		snprintf(list, sizeof list, "%%%c0", name);
	else
		snprintf(list, sizeof list, "{%%%c0, %%%c1, %%%c2, %%%c3}", name, name,
		    name, name);
	if (load)
		buf_printf(b, "ld.global%s.%s %s, [%s];\n", lanes == 1 ? "" : ".v4",
		    type, list, at);
	else
		buf_printf(b, "st.global%s.%s [%s], %s;\n", lanes == 1 ? "" : ".v4",
		    type, at, list);
}

static void registers(struct buf *b)
{
	buf_text(b,
	    ".reg .pred %p;\n.reg .f32 %x, %y, %t, %f<4>, %g<4>, %sum, %square;\n"
	    ".reg .b16 %h<4>;\n.reg .b32 %s<4>, %w, %v, %i, %n, %u, %q;\n"
	    ".reg .b64 %a, %b, %o, %d, %e;\n");
}

static void parameter(struct buf *b, const char *to, int index)
{
	buf_printf(b, "ld.param.u64 %s, [p%d];\ncvta.to.global.u64 %s, %s;\n", to,
	    index, to, to);
}

/* out = post(a + b), four elements a thread. */
static void elements_ptx(struct buf *b, enum element e, unsigned post, bool two)
{
	char lane_of_b[8];

	buf_printf(b,
	    ".visible .entry %s_%d(.param .u64 p0, .param .u64 p1, .param .u64 p2, "
	    ".param .u32 p3)\n{\n",
	    kernel_posts[post], two);
	registers(b);
	buf_printf(b,
	    "mov.u32 %%i, %%ctaid.x;\nmov.u32 %%u, %%tid.x;\n"
	    "mad.lo.u32 %%i, %%i, %d, %%u;\nld.param.u32 %%n, [p3];\n"
	    "setp.ge.u32 %%p, %%i, %%n;\n@%%p bra done;\nmul.wide.u32 %%d, %%i, %u;\n",
	    BLOCK, LANES * element_bytes(e));
	parameter(b, "%o", 0);
	parameter(b, "%a", 1);
	buf_text(b, "add.u64 %o, %o, %d;\nadd.u64 %a, %a, %d;\n");
	if (two) {
		parameter(b, "%b", 2);
		buf_text(b, "add.u64 %b, %b, %d;\n");
		move_lanes(b, e, true, "%b", LANES);
		for (int lane = 0; lane < LANES; lane++) {
			snprintf(lane_of_b, sizeof lane_of_b, "%%g%d", lane);
			widen(b, e, lane_of_b, lane);
		}
	}
	move_lanes(b, e, true, "%a", LANES);
	for (int lane = 0; lane < LANES; lane++) {
		widen(b, e, "%x", lane);
		if (two)
			buf_printf(b, "add.f32 %%x, %%x, %%g%d;\n", lane);
		post_ptx(b, post);
		narrow(b, e, lane);
	}
	move_lanes(b, e, false, "%o", LANES);
	buf_text(b, "done:\nret;\n}\n");
}

/* %sum and %square over the threads of a block, to all of them. */
static void reduce_ptx(struct buf *b)
{
	static const char *const names[] = {"%sum", "%square"};
	for (int which = 0; which < 2; which++)
		for (int step = 16; step; step /= 2)
			buf_printf(b,
			    "shfl.sync.bfly.b32 %%t, %s, %d, 31, -1;\n"
			    "add.f32 %s, %s, %%t;\n",
			    names[which], step, names[which], names[which]);
	/* Every thread of a warp writes the same. */
	buf_text(b, "shr.u32 %v, %u, 5;\nshl.b32 %v, %v, 3;\nmov.u32 %w, parts;\n"
		    "add.u32 %v, %v, %w;\nst.shared.f32 [%v], %sum;\n"
		    "st.shared.f32 [%v+4], %square;\nbar.sync 0;\n");
	for (int warp = 0; warp < WARPS; warp++)
		buf_printf(b,
		    warp
			? "ld.shared.f32 %%t, [parts+%d];\nadd.f32 %%sum, %%sum, %%t;\n"
			  "ld.shared.f32 %%t, [parts+%d];\n"
			  "add.f32 %%square, %%square, %%t;\n"
			: "ld.shared.f32 %%sum, [parts+%d];\n"
			  "ld.shared.f32 %%square, [parts+%d];\n",
		    8 * warp, 8 * warp + 4);
}

/* A block for each row: (x − mean) / √(variance + 1e-5) × scale + shift. */
static void layer_norm_ptx(struct buf *b, enum element e)
{
	unsigned bytes = element_bytes(e);

	buf_printf(b,
	    ".visible .entry layer_norm(.param .u64 p0, .param .u64 p1, "
	    ".param .u64 p2, .param .u64 p3, .param .u32 p4)\n{\n"
	    ".shared .align 8 .b8 parts[%d];\n",
	    8 * WARPS);
	registers(b);
	buf_printf(b,
	    "mov.u32 %%q, %%ctaid.x;\nmov.u32 %%u, %%tid.x;\nld.param.u32 %%n, [p4];\n"
	    "mul.wide.u32 %%d, %%q, %%n;\nmul.lo.u64 %%d, %%d, %u;\n",
	    bytes);
	parameter(b, "%o", 0);
	parameter(b, "%a", 1);
	buf_text(b, "add.u64 %o, %o, %d;\nadd.u64 %a, %a, %d;\n");
	with_constant(b, "mov.f32 %sum, ", 0, ";\n");
	with_constant(b, "mov.f32 %square, ", 0, ";\nmov.u32 %i, %u;\n");
	buf_printf(b,
	    "first:\nsetp.ge.u32 %%p, %%i, %%n;\n@%%p bra summed;\n"
	    "mul.wide.u32 %%d, %%i, %u;\nadd.u64 %%d, %%a, %%d;\n",
	    bytes);
	move_lanes(b, e, true, "%d", 1);
	widen(b, e, "%x", 0);
	buf_printf(b,
	    "add.f32 %%sum, %%sum, %%x;\nfma.rn.f32 %%square, %%x, %%x, %%square;\n"
	    "add.u32 %%i, %%i, %d;\nbra first;\nsummed:\n",
	    BLOCK);
	reduce_ptx(b);
	/* %sum becomes the mean, %square 1 / the standard deviation. */
	buf_text(b, "cvt.rn.f32.u32 %t, %n;\nrcp.approx.f32 %t, %t;\n"
		    "mul.f32 %sum, %sum, %t;\nmul.f32 %square, %square, %t;\n"
		    "mul.f32 %y, %sum, %sum;\nsub.f32 %square, %square, %y;\n");
	with_constant(b, "add.f32 %square, %square, ", 1e-5f, ";\n");
	buf_text(b, "rsqrt.approx.f32 %square, %square;\n");
	parameter(b, "%b", 2);
	parameter(b, "%e", 3);
	buf_printf(b,
	    "mov.u32 %%i, %%u;\nsecond:\nsetp.ge.u32 %%p, %%i, %%n;\n@%%p bra done;\n"
	    "mul.wide.u32 %%d, %%i, %u;\nadd.u64 %%d, %%a, %%d;\n",
	    bytes);
	move_lanes(b, e, true, "%d", 1);
	widen(b, e, "%x", 0);
	buf_text(b, "sub.f32 %x, %x, %sum;\nmul.f32 %x, %x, %square;\n"
		    "mul.wide.u32 %d, %i, 4;\nadd.u64 %d, %b, %d;\n"
		    "ld.global.f32 %t, [%d];\nmul.wide.u32 %d, %i, 4;\n"
		    "add.u64 %d, %e, %d;\nld.global.f32 %y, [%d];\n"
		    "fma.rn.f32 %x, %x, %t, %y;\n");
	narrow(b, e, 0);
	buf_printf(b, "mul.wide.u32 %%d, %%i, %u;\nadd.u64 %%d, %%o, %%d;\n", bytes);
	move_lanes(b, e, false, "%d", 1);
	buf_printf(b, "add.u32 %%i, %%i, %d;\nbra second;\ndone:\nret;\n}\n", BLOCK);
}

void cuda_own_ptx(struct buf *b, enum element e)
{
	buf_text(b, ".version 6.0\n.target sm_60\n.address_size 64\n");
	for (unsigned post = 0; post < NPOSTS; post++)
		for (int two = 0; two < 2; two++)
			elements_ptx(b, e, post, two);
	layer_norm_ptx(b, e);
}

const char *cuda_own_open(void)
{
	struct buf text = {0};
	char name[32];

	cuda_own_ptx(&text, cuda_here.element);
	bool good = CUDA_DRIVER(cuModuleLoadData, &cuda_here.module, text.s);
	buf_free(&text);
	for (unsigned post = 0; good && post < NPOSTS; post++)
		for (int two = 0; good && two < 2; two++) {
			snprintf(name, sizeof name, "%s_%d", kernel_posts[post], two);
			good = CUDA_DRIVER(cuModuleGetFunction, &functions[post][two],
			    cuda_here.module, name);
		}
	good = good && CUDA_DRIVER(cuModuleGetFunction, &layer_norm, cuda_here.module,
			   "layer_norm");
	return good ? NULL : cuda_failure.text;
}

/* --- steps ----------------------------------------------------------------------- */

static bool enqueue_elements(const struct cuda_step *s)
{
	uint64_t out = s->out, in = s->in, more = s->more;
	uint32_t n = s->n;
	void *parameters[] = {&out, &in, &more, &n};
	return CUDA_DRIVER(cuLaunchKernel, s->object[0], (n + BLOCK - 1) / BLOCK, 1, 1,
	    BLOCK, 1, 1, 0, cuda_here.stream, parameters, NULL);
}

bool cuda_add_elements(struct cuda_job *job, unsigned post, uint64_t a, uint64_t b,
    uint64_t out, uint64_t n)
{
	struct cuda_step *s = cuda_next(job);
	s->enqueue = enqueue_elements;
	s->object[0] = functions[post][b != 0];
	s->in = a;
	s->more = b;
	s->out = out;
	s->n = (uint32_t)((n + LANES - 1) / LANES);
	return a && out;
}

static bool enqueue_layer_norm(const struct cuda_step *s)
{
	uint64_t out = s->out, in = s->in, scale = s->weights, shift = s->bias;
	uint32_t width = s->width;
	void *parameters[] = {&out, &in, &scale, &shift, &width};
	return CUDA_DRIVER(cuLaunchKernel, layer_norm, s->n, 1, 1, BLOCK, 1, 1, 0,
	    cuda_here.stream, parameters, NULL);
}

bool cuda_add_layer_norm(struct cuda_job *job, const struct kernel *k)
{
	struct cuda_step *s = cuda_next(job);
	uint64_t rows = (uint64_t)k->batch * k->height * k->width;

	s->enqueue = enqueue_layer_norm;
	s->in = cuda_elements(job, rows * k->channels);
	s->out = cuda_elements(job, rows * k->channels);
	s->weights = cuda_floats(job, k->channels);
	s->bias = cuda_floats(job, k->channels);
	s->n = (uint32_t)rows;
	s->width = k->channels;
	return s->in && s->out && s->weights && s->bias;
}

static bool enqueue_copy(const struct cuda_step *s)
{
	return CUDA_DRIVER(cuMemcpy2DAsync_v2, &s->copy, cuda_here.stream);
}

/* Two copies; a row is one image of the batch. */
bool cuda_add_concat(struct cuda_job *job, const struct kernel *k)
{
	size_t bytes = (size_t)k->channels * k->height * k->width *
		       element_bytes(cuda_here.element);
	uint64_t n = kernel_values(k).out, out = cuda_elements(job, n);

	for (int part = 0; part < 2; part++) {
		struct cuda_step *s = cuda_next(job);
		uint64_t in = cuda_elements(job, n / 2);
		if (!in || !out)
			return false;
		s->enqueue = enqueue_copy;
		s->copy = (struct cuda_copy){.source_type = CUDA_MEMORY_DEVICE,
		    .source = in,
		    .source_pitch = bytes / 2,
		    .target_x = part ? bytes / 2 : 0,
		    .target_type = CUDA_MEMORY_DEVICE,
		    .target = out,
		    .target_pitch = bytes,
		    .width = bytes / 2,
		    .height = k->batch};
	}
	return true;
}

#endif
